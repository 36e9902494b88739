package io.mubiao.evaluation.chance;

/** What can be said of a change. */
public enum Finding {
    /** So large a change is seldom chance: the two-sided p-value is at most 0.05. */
    MORE_THAN_CHANCE,
    /** The change may be nothing but chance. That it is chance is not shown. */
    MAY_BE_CHANCE,
    /** There is nothing to compare with; see the refusal. */
    NOT_COMPARED
}
