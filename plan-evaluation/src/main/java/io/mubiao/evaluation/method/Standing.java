package io.mubiao.evaluation.method;

/** What the words of a method come to, so that methods can be set side by side. */
public enum Standing {
    /** The method counts the target as met. */
    MET("met"),
    /** The method's best class short of met: on track, significant progress, sun. */
    ON_TRACK("on track"),
    /** Any lower class. */
    SHORT("short"),
    /** The method gives a number and no class, or nothing at all. */
    NOT_SAID("not said");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
