package io.mubiao.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.mubiao.plan.fault.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text as JSON, before it is understood.
 *
 * @param tree its value; empty where the text cannot be read to its end
 * @param lines the line, from 1, on which the value of each JSON pointer starts
 * @param faults what is wrong with it as JSON
 */
record JsonText(Optional<JsonNode> tree, ImmutableMap<String, Integer> lines, ImmutableList<Fault> faults) {

    static JsonText of(JsonMapper mapper, String json) {
        ObjectReader reader = mapper.reader()
                .without(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        Map<String, Integer> lines = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        boolean readable = walk(reader, json, lines, faults);
        return new JsonText(
                readable ? Optional.of(reader.readTree(json)) : Optional.empty(),
                ImmutableMap.copyOf(lines),
                ImmutableList.copyOf(faults));
    }

    /** The line of a value; of the nearest value around it, where the text does not hold it. */
    int line(String pointer) {
        String known = pointer;
        while (!lines.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, Math.max(0, known.lastIndexOf('/')));
        }
        return lines.getOrDefault(known, 0);
    }

    /** Notes lines, doubled properties and what follows the value. False if the text cannot be read to its end. */
    private static boolean walk(ObjectReader reader, String json, Map<String, Integer> lines, List<Fault> faults) {
        try (JsonParser parser = reader.createParser(json)) {
            try {
                NavigableSet<String> names = new TreeSet<>();
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    parser.getString();
                    int line = parser.currentTokenLocation().getLineNr();
                    String pointer = pointer(parser);
                    if (token == JsonToken.PROPERTY_NAME) {
                        if (!names.add(pointer)) {
                            faults.add(new Fault(line, pointer, parser.currentName(), "must stand in its object once"));
                            names.subSet(pointer + "/", pointer + "0").clear();
                        }
                    } else if (!token.isStructEnd() && pointer.isEmpty() && !lines.isEmpty()) {
                        faults.add(new Fault(
                                line, "", json.substring(offset(parser)).strip(), "must not follow the plan"));
                        return true;
                    } else if (!token.isStructEnd()) {
                        lines.put(pointer, line);
                    }
                }
                return true;
            } catch (JacksonException e) {
                faults.add(new Fault(parser.currentLocation().getLineNr(), pointer(parser), "", rule(e, reader)));
                return false;
            }
        }
    }

    private static String rule(JacksonException e, ObjectReader reader) {
        if (e instanceof StreamConstraintsException) {
            StreamReadConstraints limits = reader.parserFactory().streamReadConstraints();
            return "must nest at most " + limits.getMaxNestingDepth() + " deep, with strings of at most "
                    + limits.getMaxStringLength() + " characters and numbers of at most " + limits.getMaxNumberLength()
                    + " digits";
        }
        return "must be readable JSON: " + e.getOriginalMessage();
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private static int offset(JsonParser parser) {
        return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    }
}
