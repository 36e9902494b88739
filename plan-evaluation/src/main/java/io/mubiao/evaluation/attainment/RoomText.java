package io.mubiao.evaluation.attainment;

import java.util.ArrayList;
import java.util.List;

/** Room in one line: {@code to spare -9; 2019–2020: each ≤ 270, in whole numbers ≤ 270}. */
final class RoomText {
    private RoomText() {}

    static String of(Room room) {
        List<String> parts = new ArrayList<>();
        room.spare().ifPresent(figure -> parts.add("to spare " + figure.shown()));
        room.years().ifPresent(years -> parts.add(years + ": " + needed(room)));
        if (!room.attainable()) {
            parts.add("no longer attainable");
        }
        return parts.isEmpty() ? "nothing is known of the room" : String.join("; ", parts);
    }

    private static String needed(Room room) {
        List<String> parts = new ArrayList<>();
        room.each().ifPresent(bounds -> parts.add("each " + bounds.shown()));
        room.eachWhole().ifPresent(bounds -> parts.add("each in whole numbers " + bounds.shown()));
        room.together().ifPresent(bounds -> parts.add("together " + bounds.shown()));
        room.togetherWhole().ifPresent(bounds -> parts.add("together in whole numbers " + bounds.shown()));
        return String.join(", ", parts);
    }
}
