package io.mubiao.plan.value;

import java.util.regex.Pattern;

/** The one rule for identifiers. */
public final class Ids {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 100;

    private Ids() {}

    /**
     * Returns the identifier if it is well-formed: lower-case letters, digits and single hyphens between them, at most
     * 100 characters.
     *
     * @param kind what it identifies, for the message
     * @throws IllegalArgumentException if it is not
     */
    public static String check(String kind, String id) {
        if (id.length() > LONGEST || !FORM.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    kind + " id '" + id + "' must match " + FORM.pattern() + " and have at most 100 characters");
        }
        return id;
    }
}
