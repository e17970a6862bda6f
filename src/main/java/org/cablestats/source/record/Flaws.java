package org.cablestats.source.record;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdIOException;
import java.io.IOException;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.cablestats.fault.MachineException;

/** What the failure of a decoder says about the bytes that it was given. */
public final class Flaws {
    private Flaws() {}

    /** A flaw that was found by another thread. */
    public static final class Flawed extends IOException {
        private final transient RejectReason reason;

        public Flawed(RejectReason reason) {
            super(reason.label());
            this.reason = reason;
        }
    }

    /** The flaw; where there is none, as storage failed, that is thrown on. */
    public static RejectReason of(Exception failure) {
        if (failure instanceof MachineException machine) {
            throw machine;
        }
        if (failure instanceof Flawed flawed) {
            return flawed.reason;
        }
        if (failure instanceof PasswordRequiredException) {
            return RejectReason.ENCRYPTED;
        }
        if (failure instanceof UnsupportedZipFeatureException unsupported) {
            return unsupported.getFeature() == UnsupportedZipFeatureException.Feature.ENCRYPTION
                    ? RejectReason.ENCRYPTED
                    : RejectReason.UNSUPPORTED;
        }
        if (needsTooMuchMemory(failure)) {
            return RejectReason.TOO_LARGE;
        }
        // 7-Zip's methods have no exception of their own.
        return String.valueOf(failure.getMessage()).startsWith("Unsupported compression method")
                ? RejectReason.UNSUPPORTED
                : RejectReason.DAMAGED;
    }

    private static boolean needsTooMuchMemory(Exception failure) {
        return failure instanceof MemoryLimitException
                || failure.getCause() instanceof MemoryLimitException
                || (failure instanceof ZstdIOException zstd
                        && zstd.getErrorCode() == Zstd.errFrameParameterWindowTooLarge());
    }
}
