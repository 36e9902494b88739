package io.mubiao.plan.value;

/** The one rule for identifiers. */
public final class Ids {
    private static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";
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
        if (id.length() > LONGEST || !wellFormed(id)) {
            throw new IllegalArgumentException(
                    kind + " id '" + id + "' must match " + FORM + " and have at most 100 characters");
        }
        return id;
    }

    /** Whether it matches the form, without the start of regular expressions: every plan has a thousand ids. */
    private static boolean wellFormed(String id) {
        boolean inWord = false;
        for (int i = 0; i < id.length(); i++) {
            char one = id.charAt(i);
            boolean ofWord = (one >= 'a' && one <= 'z') || (one >= '0' && one <= '9');
            if (!ofWord && !(one == '-' && inWord)) {
                return false;
            }
            inWord = ofWord;
        }
        return inWord;
    }
}
