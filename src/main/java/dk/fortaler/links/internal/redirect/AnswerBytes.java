package dk.fortaler.links.internal.redirect;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** Writes answers as HTTP/1.1. Belongs to one event loop's thread, which makes the date once a second. */
final class AnswerBytes {
    private static final byte[] REDIRECT =
            ("HTTP/1.1 302 Found\r\n" + headers() + "Content-Length: 0\r\nLocation: ").getBytes(US_ASCII);
    private static final byte[] END = "\r\n\r\n".getBytes(US_ASCII);
    private static final byte[] CLOSE = "\r\nConnection: close\r\n\r\n".getBytes(US_ASCII);

    private final Clock clock;
    private long second = Long.MIN_VALUE;
    private byte[] date = {};

    AnswerBytes(Clock clock) {
        this.clock = clock;
    }

    ByteBuf of(Answer answer, boolean withBody, boolean last, ByteBufAllocator buffers) {
        return switch (answer) {
            case Answer.Redirect redirect -> redirect(redirect.route().location(), last, buffers);
            case Answer.Refusal refusal -> refusal(refusal, withBody, last, buffers);
        };
    }

    private ByteBuf redirect(String location, boolean last, ByteBufAllocator buffers) {
        byte[] dated = date();
        ByteBuf bytes = buffers.directBuffer(REDIRECT.length + location.length() + dated.length + CLOSE.length);
        bytes.writeBytes(REDIRECT);
        bytes.writeCharSequence(location, US_ASCII);
        return bytes.writeBytes(dated).writeBytes(last ? CLOSE : END);
    }

    private ByteBuf refusal(Answer.Refusal refusal, boolean withBody, boolean last, ByteBufAllocator buffers) {
        String head = "HTTP/1.1 " + HttpResponseStatus.valueOf(refusal.status()) + "\r\n" + headers()
                + refusal.headers().entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                        .collect(Collectors.joining())
                + "Content-Length: " + refusal.page().length;
        ByteBuf bytes = buffers.directBuffer(head.length() + refusal.page().length + 100);
        bytes.writeCharSequence(head, US_ASCII);
        bytes.writeBytes(date()).writeBytes(last ? CLOSE : END);
        return withBody ? bytes.writeBytes(refusal.page()) : bytes;
    }

    /** The line before, ended, and the date, not ended. */
    private byte[] date() {
        Instant now = clock.instant();
        if (now.getEpochSecond() != second) {
            second = now.getEpochSecond();
            String text = DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC));
            date = ("\r\nDate: " + text).getBytes(US_ASCII);
        }
        return date;
    }

    private static String headers() {
        return RedirectDesk.HEADERS.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining());
    }
}
