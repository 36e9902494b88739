package io.mubiao.plan.document;

/** How a heading is numbered, which says how deep it stands. */
public enum HeadingLevel {
    /** 一、 or 第一章. */
    SECTION,
    /** （一）. */
    GROUP,
    /** 1. */
    ITEM
}
