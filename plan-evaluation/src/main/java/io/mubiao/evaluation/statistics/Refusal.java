package io.mubiao.evaluation.statistics;

import java.io.Serializable;

/**
 * Why a question has no answer.
 *
 * @param reason the kind of reason
 * @param detail the thing, its value and the rule: {@code count 2.5 must be a whole number}
 */
public record Refusal(RefusalReason reason, String detail) implements Serializable {
    @Override
    public String toString() {
        return reason + ": " + detail;
    }
}
