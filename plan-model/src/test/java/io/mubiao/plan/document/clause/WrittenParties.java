package io.mubiao.plan.document.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Lists of parties as clauses write them, each with the parties that are meant. */
final class WrittenParties {
    private static final String[] UNITS = {
        "水利厅",
        "财政局",
        "民政局",
        "民族宗教局",
        "政务服务局",
        "政府督查室",
        "市场监管局",
        "卫生健康委",
        "卫生监督所",
        "残联",
        "总工会",
        "法院",
        "就业指导中心",
        "文化和旅游厅",
        "住房和城乡建设局",
        "自然资源和规划局",
        "外事及港澳事务办公室",
        "林业局（园林局）"
    };
    private static final String[] OF_OWN_LEVEL = {
        "国家粮食局", "中国地震局", "国务院办公厅", "长江航务局", "桑树县人民政府", "城投集团", "供水公司", "师范大学", "民航四川监管局"
    };
    private static final String[] COLLECTIVES = {
        "各市、县（区）人民政府",
        "各县（市、区）人民政府",
        "各有关部门",
        "各有关部门和单位",
        "地方人民政府",
        "县级以上人民政府",
        "生产经营单位",
        "相关企业",
        "各乡镇、街道",
        "属地街道办事处",
        "社会组织",
        "市直各部门"
    };
    private static final String[] CONNECTORS = {"和", "及", "与", "以及", "暨"};
    /** The last characters of names behind which a conjunction may stand. */
    private static final String BEFORE_AND = "局厅委办会府门位院联室所心";

    private WrittenParties() {}

    /**
     * Some lists.
     *
     * @param words the lists, parted by commas
     * @param parties who is meant
     * @param open the words that leave the list open
     */
    record Lists(String words, List<ClauseParty> parties, Optional<String> open) {}

    private enum Kind {
        PREFIXED,
        BARE,
        OF_OWN_LEVEL,
        COLLECTIVE
    }

    private record Name(Kind kind, String prefix, String unit) {
        String written() {
            return kind == Kind.PREFIXED ? prefix + unit : unit;
        }
    }

    static Arbitrary<Lists> lists(int most) {
        return list().list().ofMinSize(1).ofMaxSize(most).map(WrittenParties::joined);
    }

    private static Lists joined(List<Lists> lists) {
        return new Lists(
                String.join("，", lists.stream().map(Lists::words).toList()),
                lists.stream().flatMap(list -> list.parties().stream()).toList(),
                lists.stream().flatMap(list -> list.open().stream()).reduce((first, second) -> second));
    }

    private static Arbitrary<Lists> list() {
        Arbitrary<String> mark =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just("、")), Tuple.of(1, Arbitraries.of(CONNECTORS)));
        Arbitrary<String> open = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just("")),
                Tuple.of(1, Arbitraries.of("等", "等部门", "等单位", "等有关部门", "等各有关部门", "等相关单位", "等5个部门")));
        return Combinators.combine(
                        name().list().ofMinSize(1).ofMaxSize(5), mark.list().ofSize(5), open)
                .as(WrittenParties::list);
    }

    private static Lists list(List<Name> names, List<String> marks, String open) {
        Optional<String> prefix =
                names.get(0).kind() == Kind.PREFIXED ? Optional.of(names.get(0).prefix()) : Optional.empty();
        List<ClauseParty> parties = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            String written = names.get(i).written();
            String spread = names.get(i).kind() == Kind.BARE ? prefix.orElse("") : "";
            parties.add(new ClauseParty(spread + written, written, names.get(i).kind() == Kind.COLLECTIVE));
            words.append(i == 0 ? "" : mark(names.get(i - 1).written(), marks.get(i)))
                    .append(written);
        }
        return new Lists(words + open, parties, Optional.of(open).filter(some -> !some.isEmpty()));
    }

    private static String mark(String before, String mark) {
        return BEFORE_AND.indexOf(before.charAt(before.length() - 1)) >= 0 ? mark : "、";
    }

    private static Arbitrary<Name> name() {
        Arbitrary<String> prefix = Arbitraries.of("自治区", "省", "市", "州", "盟", "县", "区", "旗");
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        prefix,
                        unit(),
                        Arbitraries.of(OF_OWN_LEVEL),
                        Arbitraries.of(COLLECTIVES))
                .as((kind, level, unit, own, collective) -> new Name(
                        kind,
                        level,
                        switch (kind) {
                            case PREFIXED, BARE -> unit;
                            case OF_OWN_LEVEL -> own;
                            case COLLECTIVE -> collective;
                        }));
    }

    private static Arbitrary<String> unit() {
        Arbitrary<String> field =
                Arbitraries.strings().withChars("农林牧渔粮盐茶桑棉糖纸瓷").ofMinLength(1).ofMaxLength(4);
        Arbitrary<String> end = Arbitraries.of("局", "厅", "委", "办", "委员会", "管理中心");
        return Arbitraries.oneOf(
                Arbitraries.of(UNITS),
                Combinators.combine(field, end).as(String::concat),
                Combinators.combine(field, Arbitraries.of("和", "与", "及"), field, end)
                        .as((one, and, other, unit) -> one + and + other + unit));
    }
}
