package io.mubiao.plan.document.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of what is measured, in the words before a level. */
final class Subjects {
    private static final String MEASURE =
            "率|比例|比重|占比|总量|总数|总额|数量|人数|起数|件数|次数|户数|床位数|数|量|浓度|强度|能耗|水平|规模|面积|收入|覆盖面|指数|里程|产值|增加值|盖度|年限|寿命|天数|度|投入|资金";
    private static final Pattern ENDS = Pattern.compile(".*(" + MEASURE + ")(（[^）]*）)?", Pattern.DOTALL);
    private static final Pattern TAIL = Pattern.compile(
            "(专任教师|专业技术人员)?(学历|综合|学龄)?(机械化|覆盖|达标|合格|普及|处理|利用|回收|完成|建设|设置|告知|培训|检测|检查|申报|持证|配置|配建|参保|入学|巩固|就业|满意|死亡|发生|下降|增长|安装|办结)?(率|比例|比重|占比|总量|数量|人数|起数|浓度|强度|面积|水平)$");
    private static final Pattern LEAD = Pattern.compile("(?:力争|争取|确保|努力|实现|推动|促进|保持|使|其中|以及|并|将|全面|继续|仍然| |，)");
    private static final Pattern TIME = Pattern.compile(
            "(?:力争|争取|确保)?(?:到|至|截至|于|在)?(?:“?十[一二三四五六七八九]五”?(?:期?末|期间|时期)|[0-9]{4}年?[-—至到][0-9]{4}年|[0-9]{4}年(?:[、和][0-9]{4}年)*)(?:年?底|末)?(?:之?前|以前)?");
    private static final String FREQUENCY =
            "[0-9一二两三四五]+年(?:内|累计)?(?![级制])|原则上|同比|(?<![必重主需])要(?![素件求点])|全年|当年|年底|年末|力争|同口径|每年平均|平均每年|每年|年均|逐年|分别|(?<![人户日月平地])均(?![衡等匀])|全部|(?<![首成])都(?!市)|累计|总共|(?<![公])共(?![享建用同青])|总体|整体";
    /** Not the first character of 和谐, 及时, 及格 and 与会, nor the last of 普及. */
    private static final String CONJUNCTION = "和(?!谐)|(?<!普)及(?![时格])|与(?!会)";

    private static final Pattern BEFORE_NAME = Pattern.compile("^(?:" + FREQUENCY + "|" + CONJUNCTION + "|[，、的 ])");
    private static final Pattern BEHIND_NAME =
            Pattern.compile("(?:" + FREQUENCY + "|" + CONJUNCTION + "|[，、的由从将在 ]|(?:[0-9]{4}年[、和]?)+)$");
    private static final Pattern WORK_BEFORE = Pattern.compile("^(?:推进|推动|加快|加强|开展|深化)");
    private static final Pattern WORK_BEHIND = Pattern.compile("(?:建设|工作)$");

    private static final Pattern AND = Pattern.compile("、|以及|" + CONJUNCTION);

    private Subjects() {}

    /** Offset behind words of time and of wishing at the start of a part. */
    static int skip(String masked, int from, int to) {
        int at = from;
        int before;
        do {
            before = at;
            for (Pattern pattern : List.of(TIME, LEAD)) {
                Matcher matcher = pattern.matcher(masked).region(at, to);
                at = matcher.lookingAt() ? matcher.end() : at;
            }
        } while (at > before);
        return at;
    }

    /** A name as written, without words of frequency at its ends, of time behind it, or of where it comes from. */
    static String name(String given) {
        String name = given.strip();
        String before;
        do {
            before = name;
            name = BEFORE_NAME.matcher(name).replaceFirst("");
            name = BEHIND_NAME.matcher(name).replaceFirst("");
        } while (!name.equals(before));
        return name;
    }

    /** What is covered, without the words of work around it: 推进…平台建设 is of the platform. */
    static String thing(String given) {
        return WORK_BEHIND
                .matcher(WORK_BEFORE.matcher(name(given)).replaceFirst(""))
                .replaceFirst("");
    }

    /** Whether the words end as the name of a measure does. */
    static boolean measure(String name) {
        return ENDS.matcher(name).matches();
    }

    /**
     * The names that one level, or as many levels, are for.
     *
     * @param given the words before the level, as written
     * @param masked the same words, masked
     * @param each whether 分别 or 均 says that there are several
     */
    static List<String> split(String given, String masked, boolean each) {
        Matcher and = AND.matcher(masked);
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (and.find()) {
            parts.add(given.substring(from, and.start()));
            from = and.end();
        }
        parts.add(given.substring(from));
        List<String> names = parts.stream()
                .map(Subjects::name)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.size() > 1 && names.stream().allMatch(Subjects::measure)) {
            return names;
        }
        if (names.size() > 1 && each) {
            return shareTail(names);
        }
        return List.of(name(given));
    }

    /** X和Y的Z率, X、Y覆盖率: what the last one ends with belongs to all. */
    private static List<String> shareTail(List<String> names) {
        String last = names.get(names.size() - 1);
        int of = last.lastIndexOf('的');
        Matcher tail = TAIL.matcher(last);
        Optional<String> shared =
                of > 0 ? Optional.of(last.substring(of)) : tail.find() ? Optional.of(tail.group()) : Optional.empty();
        return names.stream()
                .map(name -> measure(name) || shared.isEmpty() ? name : name + shared.get())
                .toList();
    }
}
