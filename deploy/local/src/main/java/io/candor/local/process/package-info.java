/** Operating system processes: started, watched, started again, stopped. */
@org.jspecify.annotations.NullMarked
package io.candor.local.process;
