package org.cablestats.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.cablestats.fault.UsageException;

/** What whoever asks has to know. Never shown but by {@link #secret}. */
public final class AccessToken {
    private static final int LEAST_LENGTH = 16;

    private final String secret;

    private AccessToken(String secret) {
        this.secret = secret;
    }

    /**
     * One that the user gives.
     *
     * @throws UsageException where it is too short to be a secret, or no word that a header can hold
     */
    public static AccessToken of(String secret) {
        if (secret.length() < LEAST_LENGTH || !secret.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new UsageException("Invalid CABLESTATS_TOKEN (expected at least " + LEAST_LENGTH
                    + " visible characters of ASCII without blanks)");
        }
        return new AccessToken(secret);
    }

    /** A new one of 256 random bits. */
    public static AccessToken random() {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        return new AccessToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    public String secret() {
        return secret;
    }

    /** Whether somebody knows it; takes as long whatever is right of what he says. */
    boolean is(String said) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }
}
