package org.cablestats.network;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.cablestats.fault.UsageException;
import org.jspecify.annotations.Nullable;

/** A secret that whoever asks must know. It is in no message and no log. */
public final class AccessToken {
    /** Sixteen letters of which nobody can guess one: 96 bits. */
    private static final int SHORTEST = 16;

    private static final int BYTES = 24;

    private static final String VARIABLE = "CABLESTATS_TOKEN";

    private final String secret;

    private AccessToken(String secret) {
        this.secret = secret;
    }

    /** A new one: 192 random bits. */
    public static AccessToken generated() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new AccessToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * That of the environment; null where it has none.
     *
     * @throws UsageException where it is too short, or could not stand in a header or an address as it is
     */
    public static @Nullable AccessToken given(Map<String, String> variables) {
        String secret = variables.getOrDefault(VARIABLE, "");
        return secret.isEmpty() ? null : of(secret);
    }

    /**
     * One that somebody chose.
     *
     * @throws UsageException where it is too short, or could not stand in a header or an address as it is
     */
    public static AccessToken of(String secret) {
        if (secret.length() < SHORTEST || !secret.matches("[A-Za-z0-9._~-]+")) {
            throw new UsageException(
                    "Invalid " + VARIABLE + " (expected " + SHORTEST + " or more letters, digits and any of - . _ ~)");
        }
        return new AccessToken(secret);
    }

    /** Whether it is this one, in a time that does not tell how much of it is right. */
    public boolean isEqualTo(@Nullable String given) {
        return given != null && MessageDigest.isEqual(digest(secret), digest(given));
    }

    /** For whoever starts what listens, and for the cookie. */
    public String secret() {
        return secret;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "a token";
    }
}
