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
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text as JSON, before it is understood.
 *
 * @param tree its value; empty where the text cannot be read to its end
 * @param places where the value of each JSON pointer starts
 * @param faults what is wrong with it as JSON
 */
record JsonText(
        Optional<JsonNode> tree, ImmutableMap<String, TokenStreamLocation> places, ImmutableList<Fault> faults) {

    static JsonText of(JsonMapper mapper, String json) {
        ObjectReader reader = mapper.reader()
                .without(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        Map<String, TokenStreamLocation> places = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        boolean readable = walk(reader, json, places, faults);
        return new JsonText(
                readable ? Optional.of(reader.readTree(json)) : Optional.empty(),
                ImmutableMap.copyOf(places),
                ImmutableList.copyOf(faults));
    }

    /** The fault with the place of its value; of the nearest value around it, where the text does not hold it. */
    Fault located(Fault fault) {
        String known = fault.place();
        while (!places.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, Math.max(0, known.lastIndexOf('/')));
        }
        TokenStreamLocation place = places.get(known);
        return place == null ? fault : at(fault, place);
    }

    private static Fault at(Fault fault, TokenStreamLocation place) {
        return fault.at(place.getLineNr(), place.getColumnNr());
    }

    /** Notes places, doubled properties and what follows the value. False if the text cannot be read to its end. */
    private static boolean walk(
            ObjectReader reader, String json, Map<String, TokenStreamLocation> places, List<Fault> faults) {
        try (JsonParser parser = reader.createParser(json)) {
            try {
                NavigableSet<String> names = new TreeSet<>();
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    parser.getString();
                    TokenStreamLocation place = parser.currentTokenLocation();
                    String pointer = pointer(parser);
                    if (token == JsonToken.PROPERTY_NAME) {
                        if (!names.add(pointer)) {
                            faults.add(at(
                                    Fault.of(pointer, parser.currentName(), "must stand in its object once"), place));
                            names.subSet(pointer + "/", pointer + "0").clear();
                        }
                    } else if (!token.isStructEnd() && pointer.isEmpty() && !places.isEmpty()) {
                        faults.add(at(
                                Fault.of("", json.substring(offset(parser)).strip(), "must not follow the plan"),
                                place));
                        return true;
                    } else if (!token.isStructEnd()) {
                        places.put(pointer, place);
                    }
                }
                return true;
            } catch (JacksonException e) {
                faults.add(at(Fault.of(pointer(parser), "", rule(e, reader)), parser.currentLocation()));
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
