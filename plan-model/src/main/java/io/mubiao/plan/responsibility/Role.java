package io.mubiao.plan.responsibility;

import com.google.common.collect.ImmutableList;

/**
 * What a party does for a provision. In official use the lead organises and coordinates and the others cooperate; where no
 * lead is named, each answers for its own duty.
 */
public enum Role {
    /** 牵头、主办; also 负责, where a document says that the unit named first leads. */
    LEAD("牵头", "负责", "主办"),
    /** 配合、参与、协助. */
    COOPERATE("配合", "参与", "参加", "协助", "协办"),
    /** 落实. Never to be read as a lead. */
    IMPLEMENT("落实", "实施"),
    /** 督查督办、监督. */
    SUPERVISE("督查", "督办", "监督", "督导", "督促"),
    /** 负责. */
    RESPONSIBLE("负责", "责任"),
    /** 指导. */
    GUIDE("指导");

    private final ImmutableList<String> words;

    Role(String... words) {
        this.words = ImmutableList.copyOf(words);
    }

    /** Whether a verb, as a clause writes it, can give this role: 落实 never gives a lead. */
    public boolean saidBy(String verb) {
        for (String word : words) {
            if (verb.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
