/** ONNX Runtime, and the vocabulary of its model. */
package io.candor.moderation.detecting.learnt.adapter;
