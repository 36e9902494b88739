package io.mubiao.plan;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** On which line of a JSON text each value starts. */
final class JsonLines {
    private JsonLines() {}

    /** From the JSON pointer of a value to its line, from 1. */
    static Map<String, Integer> of(JsonMapper mapper, String json) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = mapper.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.PROPERTY_NAME) {
                    lines.putIfAbsent(
                            parser.streamReadContext().pathAsPointer().toString(),
                            parser.currentTokenLocation().getLineNr());
                }
            }
        }
        return lines;
    }
}
