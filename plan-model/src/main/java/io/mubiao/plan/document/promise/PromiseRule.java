package io.mubiao.plan.document.promise;

import io.mubiao.plan.value.Text;

/** The rules by which promises are found. */
public enum PromiseRule {
    /** 下降10%, 年均增长6%, 提高5个百分点: a change of what was. */
    CHANGE("较基期变化的幅度", "a change from a baseline"),
    /** 达到85%以上, 控制在0.3以内: a figure to be reached or kept. */
    LEVEL("应达到或控制的数值", "a level to be reached or kept"),
    /** 创建20个, 培训10000人: so many things to be done. */
    COUNT("应完成的数量", "a number of things to be done"),
    /** 全覆盖, 所有…达到…: every one. */
    COVERAGE("全部或全覆盖", "all, or everywhere"),
    /** 无…生产, 零发生: none. */
    PROHIBITION("禁止或零发生", "none"),
    /** 全部启动…, 完成…任务: a stage of one piece of work. */
    STAGE("工作应达到的阶段", "a stage of a piece of work");

    private final String chinese;
    private final String english;

    PromiseRule(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The rule in words. */
    public Text text() {
        return Text.of(chinese, english);
    }
}
