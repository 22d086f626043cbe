package io.candor.media.marking;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.ParseOptions;
import com.adobe.internal.xmp.options.SerializeOptions;
import org.jspecify.annotations.Nullable;

/** A mark as an XMP packet. */
record XmpPacket(Mark mark) {

  /** What a JPEG's segment holds beside the name of the namespace, in bytes. */
  private static final int MOST = 65_502;

  private static final int NO_PADDING = 1;

  /**
   * The packet that stood in the picture, with the mark in it: what else it says, of creators and
   * rights, stays. Where it cannot be read or is too large, the mark alone.
   */
  byte[] with(byte @Nullable [] before) {
    if (before != null) {
      try {
        var merged = written(read(before));
        if (merged.length <= MOST) {
          return merged;
        }
      } catch (XMPException _) {
        return alone();
      }
    }
    return alone();
  }

  private byte[] alone() {
    try {
      return written(XMPMetaFactory.create());
    } catch (XMPException e) {
      throw new IllegalStateException("a mark is always XMP", e);
    }
  }

  /** Without document types: a picture's XML is untrusted. */
  private static XMPMeta read(byte[] packet) throws XMPException {
    return XMPMetaFactory.parseFromBuffer(packet, new ParseOptions().setDisallowDoctype(true));
  }

  private byte[] written(XMPMeta meta) throws XMPException {
    meta.setProperty(XMPConst.NS_IPTCEXT, "DigitalSourceType", mark.digitalSourceType());
    if (mark.system() != null) {
      meta.setProperty(XMPConst.NS_IPTCEXT, "AISystemUsed", mark.system());
    }
    return XMPMetaFactory.serializeToBuffer(
        meta, new SerializeOptions().setUseCompactFormat(true).setPadding(NO_PADDING));
  }
}
