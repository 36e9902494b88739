package io.mubiao.plan.document;

import com.google.common.base.Utf8;
import java.util.List;

/**
 * An invented document of any length in the form of official ones: headline targets, task groups with numbered tasks,
 * and projects, each with its sentences and clauses. The same length gives the same text.
 */
final class SyntheticPlan {
    private static final int TASKS_IN_GROUP = 20;
    private static final int TASKS_FOR_A_PROJECT = 10;
    private static final int TASKS_FOR_A_TARGET = 25;
    /** About the bytes of UTF-8 of a task with its share of the projects and targets: what a first attempt starts from. */
    private static final int BYTES_FOR_A_TASK = 1_000;

    private static final List<String> CHINESE_DIGITS = List.of("", "一", "二", "三", "四", "五", "六", "七", "八", "九");
    private static final List<String> VERBS = List.of("完善", "健全", "推广", "加强", "优化", "规范", "拓展", "整合");
    private static final List<String> PLACES =
            List.of("社区", "乡村", "园区", "校园", "车站", "河岸", "山地", "老城", "新城", "集镇", "湖区");
    private static final List<String> THINGS = List.of(
            "公共书房", "慢行步道", "雨水花园", "夜间照明", "便民菜场", "流动书车", "口袋公园", "候车设施", "文化驿站", "健身场地", "古树名木", "灌溉渠系", "观鸟平台");
    private static final List<String> WORKS = List.of("布局", "管理制度", "养护标准", "服务流程", "信息台账", "共建机制", "日常巡护");
    private static final List<String> UNITS = List.of(
            "教育局", "财政局", "水利局", "交通运输局", "文化旅游局", "城市管理局", "自然资源局", "生态环境局", "农业农村局", "体育局", "园林局", "民政局", "商务局",
            "档案馆", "卫生健康委", "发展改革委", "科技局");

    private SyntheticPlan() {}

    /** A document of at least so many bytes of UTF-8, and of few more. */
    static String ofBytes(int bytes) {
        int tasks = Math.max(1, bytes / BYTES_FOR_A_TASK);
        String text = ofTasks(tasks);
        while (Utf8.encodedLength(text) < bytes) {
            tasks += Math.max(1, (int) ((bytes - (long) Utf8.encodedLength(text)) * tasks / bytes));
            text = ofTasks(tasks);
        }
        return text;
    }

    /** A document of so many tasks, from 1 to 19 980, and of projects and headline targets in proportion. */
    static String ofTasks(int tasks) {
        int groups = (tasks + TASKS_IN_GROUP - 1) / TASKS_IN_GROUP;
        int projects = (tasks + TASKS_FOR_A_PROJECT - 1) / TASKS_FOR_A_PROJECT;
        int targets = (tasks + TASKS_FOR_A_TARGET - 1) / TASKS_FOR_A_TARGET;
        StringBuilder text = new StringBuilder("附件\n\n云溪市宜居城乡“十四五”规划目标任务分工\n");
        text.append("一、主要指标分工（共").append(targets).append("项）\n");
        for (int i = 0; i < targets; i++) {
            headline(text, i);
        }
        text.append("\n二、主要任务分工（共").append(groups).append("项）\n");
        for (int i = 0; i < tasks; i++) {
            if (i % TASKS_IN_GROUP == 0) {
                int group = i / TASKS_IN_GROUP + 1;
                text.append("（")
                        .append(numeral(group))
                        .append("）")
                        .append(title(group))
                        .append("。\n");
            }
            text.append(i % TASKS_IN_GROUP + 1).append('.').append(title(i)).append('。');
            work(text, i);
            text.append(i % 3 == 0 ? "\n\n" : "\n");
        }
        text.append("三、重点工程分工（共").append(projects).append("项）\n");
        for (int i = 0; i < projects; i++) {
            text.append("（")
                    .append(numeral(i % 999 + 1))
                    .append("）")
                    .append(title(i))
                    .append("工程。");
            work(text, i + 1);
            text.append('\n');
        }
        return text.toString();
    }

    private static void headline(StringBuilder text, int i) {
        text.append(of(PLACES, i)).append(of(THINGS, i)).append("覆盖率");
        switch (i % 3) {
            case 0 -> text.append("达到").append(60 + i % 40).append("%以上。");
            case 1 -> text.append("较“十三五”平均数提高").append(1 + i % 20).append("%。");
            default -> text.append("保持在").append(60 + i % 40).append(".5%以上。");
        }
        clause(text, i);
        text.append(i % 5 == 0 ? "\n" : "");
    }

    /** Sentences with a clause, and further sentences with another one in every second work. */
    private static void work(StringBuilder text, int i) {
        sentences(text, i, 3 + i % 4);
        promise(text, i);
        clause(text, i);
        if (i % 2 == 0) {
            sentences(text, i + 5, 2 + i % 3);
            clause(text, i + 3);
        }
    }

    private static void sentences(StringBuilder text, int from, int count) {
        for (int i = from; i < from + count; i++) {
            text.append(of(VERBS, i)).append(of(PLACES, i / 2)).append(of(THINGS, i));
            switch (i % 4) {
                case 0 ->
                    text.append("的")
                            .append(of(WORKS, i))
                            .append("，")
                            .append(of(VERBS, i + 3))
                            .append(of(WORKS, i + 1));
                case 1 ->
                    text.append("、")
                            .append(of(THINGS, i + 4))
                            .append("和")
                            .append(of(THINGS, i + 7))
                            .append("的")
                            .append(of(WORKS, i));
                case 2 -> text.append("“").append(i % 7 + 2).append("点半”服务，方便居民（含外来人员）就近使用");
                default -> text.append("，落实《").append(of(THINGS, i + 2)).append("导则（2021年）》，推行网上办理、现场办理");
            }
            text.append('。');
        }
    }

    private static void promise(StringBuilder text, int i) {
        switch (i % 6) {
            case 0 ->
                text.append("到2025年，")
                        .append(of(THINGS, i))
                        .append("完好率达到")
                        .append(70 + i % 30)
                        .append("%以上。");
            case 1 ->
                text.append("建成")
                        .append(of(THINGS, i))
                        .append(3 + i % 50)
                        .append("个、")
                        .append(of(THINGS, i + 1))
                        .append(2 + i % 9)
                        .append("个。");
            case 2 ->
                text.append("年均举办")
                        .append(of(PLACES, i))
                        .append("活动不少于")
                        .append(10 + i % 90)
                        .append("场，培训")
                        .append(1 + i % 9)
                        .append("万人。");
            default -> text.append("");
        }
    }

    private static void clause(StringBuilder text, int i) {
        text.append("（");
        switch (i % 5) {
            case 0 -> text.append("市").append(of(UNITS, i)).append("牵头，各区（县）人民政府落实");
            case 1 ->
                text.append("市")
                        .append(of(UNITS, i))
                        .append("、")
                        .append(of(UNITS, i + 1))
                        .append("分别牵头，各区（县）人民政府落实");
            case 2 ->
                text.append("市")
                        .append(of(UNITS, i))
                        .append("牵头，市")
                        .append(of(UNITS, i + 2))
                        .append("、")
                        .append(of(UNITS, i + 3))
                        .append("等部门配合，各区（县）人民政府落实");
            case 3 -> text.append("各区（县）人民政府落实");
            default -> text.append("市").append(of(UNITS, i)).append("牵头，各有关部门配合，2025年底前完成");
        }
        text.append("）");
    }

    private static String title(int i) {
        return of(VERBS, i) + of(PLACES, i / 3) + of(THINGS, i / 5) + of(WORKS, i);
    }

    private static String of(List<String> words, int i) {
        return words.get(i % words.size());
    }

    /** A numeral from 一 to 九百九十九. */
    private static String numeral(int number) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        String high = hundreds > 0 ? CHINESE_DIGITS.get(hundreds) + "百" : "";
        String low = tens > 0
                ? (tens == 1 && hundreds == 0 ? "" : CHINESE_DIGITS.get(tens)) + "十"
                : hundreds > 0 && ones > 0 ? "零" : "";
        return high + low + CHINESE_DIGITS.get(ones);
    }
}
