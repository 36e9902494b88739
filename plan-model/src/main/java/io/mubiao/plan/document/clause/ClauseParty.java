package io.mubiao.plan.document.clause;

/**
 * A party as a clause names it.
 *
 * @param name its name, with the prefix of level that the first party of its list spreads over it
 * @param written the name as written
 * @param collective whether it is a kind of organisations, such as 各市、县（区）人民政府
 */
public record ClauseParty(String name, String written, boolean collective) {
    /** Whether the name has a prefix that is not written beside it. */
    public boolean prefixed() {
        return !name.equals(written);
    }
}
