package io.mubiao.plan.document.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the names of organisations look like, where no registry knows them. */
final class Names {
    /** No name of an organisation is longer. */
    static final int LONGEST = 60;

    /** 发展改革, 人力资源社会保障: what stands for an organisation before 等部门. */
    private static final int LONGEST_SHORT = 8;

    /** What 组织 is a noun in. */
    static final String ORGANISATION_KIND = "(社会|行业|群团|民间|党|基层|自治|经济)组织";

    private static final String AREA = "省|市|县|区|乡|镇|州|盟|旗|村|街道|社区|园区|新区|开发区|县级市|自治县|自治州";
    private static final String GOVERNMENT = "人民政府|政府|党委|党工委|管委会|管理委员会|办事处";

    /** What is a name only together with what stands before it. */
    private static final Pattern GOVERNMENT_ALONE = Pattern.compile("人民政府|政府|党委");

    private static final String BRACKET = "([（〔][^）〕]*[）〕])?";

    /** The last character of a name: of 部、局、厅、委、办, and so on; of nothing that is a person or a piece of work. */
    private static final Pattern ENDS = Pattern.compile(
            ".*([部局厅委办署院会室府门位司心站所处队社团组行关校学构联协庭馆台网港区市县州盟旗乡镇村道园场厂矿段军警央大地者体方面]"
                    + "|企业|行业|国企|央企|集团|电力|电信|移动|联通|铁塔|石油|石化|邮政|银联|" + ORGANISATION_KIND + ")" + BRACKET,
            Pattern.DOTALL);
    /** The last character of a name before 和: fewer, since 科学和… or 工业和… may begin a name. */
    private static final Pattern ENDS_BEFORE_AND = Pattern.compile(
            ".*([部局厅委办署院会室府门位心站所处队社组关校构联协]|企业|银行|公司|街道|" + ORGANISATION_KIND + "|(各|有关|相关).*[区市县州盟旗乡镇])" + BRACKET,
            Pattern.DOTALL);
    /** The last character of a name that is one even where no verb says what it does. */
    private static final Pattern ENDS_STRONGLY =
            Pattern.compile(".{2,}([局厅委部办署联协社馆]|政府|办公室|办事处|委员会|总队|支队|公司|中心|法院|检察院)" + BRACKET, Pattern.DOTALL);
    /** Words that stand in sentences, and in no name. */
    private static final Pattern SENTENCE = Pattern.compile(
            "牵头|负责|配合|参与|参加|协助|(?<!政)协办|落实|实施|主办|督促|督办|会同|进行|开展|推进|完成|分管|详见|其中|按照|根据|[局厅委部办]商|均需|均由|均须|以上各|以下|下同|等.*(部门|单位|企业|机构)"
                    + "|指导(?!中心|委员会|小组|站|处|办)|(?<!自)由|将|把|按|对(?!外|口|台)|[，；：。！？“”《》]");

    private static final Pattern COLLECTIVE = Pattern.compile(
            ".*(各|有关|相关|所有|全体|属地|试点|辖区).*"
                    + "|(县级以上|省级|市级|县级|乡级|地方|市县|区县|县区|县市区?|市县区|乡镇|乡（镇）|镇街|街道|基层|村|社区).*(政府|单位|部门|组织|办事处|委员会)"
                    + "|(区（市）|县（市|市（州|县（区).*(政府|管委会).*|.*(属|管)(国有)?(重点)?企业|.*两级.*部门"
                    + "|(生产经营|用人|建设|施工|责任)单位|企业|学校|高校|幼儿园|社会组织|行业协会|行业组织|行业主管部门|主管部门|成员单位",
            Pattern.DOTALL);
    /** What may follow 和 in a name without being one: 各有关部门和单位. */
    private static final Pattern BARE = Pattern.compile("单位|部门|地区|企业|机构|个人|政府|组织|人员|方面|街道|学校");

    private static final Pattern AREA_OPEN =
            Pattern.compile("(各|全|有关|相关|所有|县级以上).*(" + AREA + "|公署)" + BRACKET, Pattern.DOTALL);
    private static final Pattern AREA_GOES_ON =
            Pattern.compile("(" + AREA + "|[（〔][^）〕]*[）〕]){1,12}级?(" + GOVERNMENT + ")?" + BRACKET);
    private static final Pattern PARTY_OPEN = Pattern.compile("(各|有关|相关).*(党委|市委|区委|县委|州委|旗委|公署)", Pattern.DOTALL);

    private static final List<String> PREFIXES = List.of("自治区", "省", "市", "州", "盟", "县", "区", "旗");
    private static final Pattern NO_PREFIX = Pattern.compile(
            "市(场|容|民(?![政族宗防航委])|辖|政(?![府务法协研数])).*|区(域|块|间).*|县(域|级).*|省(际|域|级).*|旗(舰).*", Pattern.DOTALL);
    /** Names that stand on a level of their own: central ones, those of another place, companies and governments. */
    private static final Pattern OWN_LEVEL = Pattern.compile(
            "(国家|中央|中国|国务院|全国|人民银行|金融监管总局|武警|海警|华中|华东|华北|华南|西北|西南|东北|最高|国网|南水北调|长江|黄河|黄委|共青团|团省委|团市委|团县委|团区委|团州委|兰州|郑州|广州|杭州|福州).*"
                    + "|.*(政府|管委会|管理委员会|公司|集团|大学|学院|银行|分行|支行|海关|分局|监管局分局|分署|煤监局|银保监局|证监局|海事局|铁路局|电力|电信|移动|联通)" + BRACKET
                    + "|.*(北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆).*"
                    + "|[^城]{1,6}(省|市|州|自治区)(?!场).+",
            Pattern.DOTALL);

    private Names() {}

    /** Whether it can be the name of an organisation: it ends like one, and holds no word of a sentence. */
    static boolean plausible(String name) {
        return name.length() > 1
                && !GOVERNMENT_ALONE.matcher(name).matches()
                && name.length() <= LONGEST
                && ENDS.matcher(name).matches()
                && !SENTENCE.matcher(name).find();
    }

    /** Whether it can be nothing but a name, even where no verb says what the unit does. */
    static boolean certain(String name) {
        return plausible(name)
                && (collective(name) || ENDS_STRONGLY.matcher(name).matches());
    }

    /** Whether it can be a name in a list that ends in 等部门: 发展改革、财政等部门. */
    static boolean plausibleBefore(String openList, String name) {
        boolean kind = openList.endsWith("部门") || openList.endsWith("单位");
        boolean shortName = name.length() > 1 && name.length() <= LONGEST_SHORT;
        return plausible(name) || (kind && shortName && !SENTENCE.matcher(name).find());
    }

    static boolean collective(String name) {
        return name.length() <= LONGEST && COLLECTIVE.matcher(name).matches();
    }

    /** Whether it is a name only together with what follows the next 、, as 各市 is before 县（区）人民政府. */
    static boolean joins(String name, String next) {
        if (name.length() > LONGEST || next.length() > LONGEST) {
            return false;
        }
        boolean areas =
                AREA_OPEN.matcher(name).matches() && AREA_GOES_ON.matcher(next).matches();
        return areas || (PARTY_OPEN.matcher(name).matches() && (next.startsWith("政府") || next.startsWith("人民政府")));
    }

    /** Whether 和 between the two parts two names. */
    static boolean parted(String before, String after) {
        return plausible(before)
                && ENDS_BEFORE_AND.matcher(before).matches()
                && !joins(before, after)
                && plausible(after)
                && !BARE.matcher(after).matches();
    }

    /** The prefix of level that the name of a unit begins with. */
    static Optional<String> prefix(String name) {
        return NO_PREFIX.matcher(name).matches()
                ? Optional.empty()
                : PREFIXES.stream().filter(name::startsWith).findFirst();
    }

    /** Whether a prefix of the first party of a list spreads over this one. */
    static boolean takesPrefix(String name) {
        return prefix(name).isEmpty()
                && !collective(name)
                && !OWN_LEVEL.matcher(name).matches();
    }
}
