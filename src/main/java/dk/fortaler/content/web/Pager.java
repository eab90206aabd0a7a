package dk.fortaler.content.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a long list stands.
 *
 * @param number of the page, from 1
 * @param pages how many there are, at least 1
 * @param path and {@code filter}: the address without the page's number
 */
public record Pager(int number, int pages, String path, Map<String, String> filter) {
    static final int SIZE = 30;

    public Pager {
        filter = Map.copyOf(filter);
    }

    static Pager of(int wanted, int total, String path, Map<String, String> filter) {
        int pages = Math.max(1, Math.ceilDiv(total, SIZE));
        return new Pager(Math.clamp(wanted, 1, pages), pages, path, filter);
    }

    int offset() {
        return (number - 1) * SIZE;
    }

    public boolean isNeeded() {
        return pages > 1;
    }

    public String address(int page) {
        Map<String, String> all = new TreeMap<>(filter);
        if (page > 1) {
            all.put("page", Integer.toString(page));
        }
        String query = all.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
        return query.equals("?") ? path : path + query;
    }
}
