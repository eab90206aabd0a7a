package dk.fortaler.links.internal.redirect;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.AsciiString;
import io.netty.util.ReferenceCountUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One visitor's connection at the links' own port: answers its requests in their order, several at once where the
 * visitor does not wait (pipelining). While the database is asked for one, the later ones wait and nothing more is read.
 */
final class Connection extends ChannelInboundHandlerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

    private static final AsciiString FORWARDED_FOR = AsciiString.cached("X-Forwarded-For");

    private final RedirectDesk desk;
    private final Loop loop;
    private final Deque<Asked> waiting = new ArrayDeque<>();
    private InetAddress peer = InetAddress.getLoopbackAddress();
    private boolean asking;
    private boolean ended;

    Connection(RedirectDesk desk, Loop loop) {
        this.desk = desk;
        this.loop = loop;
    }

    /** A request and whether the connection ends with its answer; without a request it was malformed. */
    private record Asked(@Nullable LinkRequest request, boolean last) {}

    @Override
    public void channelActive(ChannelHandlerContext context) {
        if (context.channel().remoteAddress() instanceof InetSocketAddress address && address.getAddress() != null) {
            peer = address.getAddress();
        }
        loop.opened(context.channel());
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        ended = true;
        waiting.clear();
        loop.closed(context.channel());
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        try {
            if (message instanceof HttpRequest request && !ended) {
                loop.heardFrom(context.channel());
                Asked asked = read(request);
                ended = asked.last();
                if (asking) {
                    waiting.add(asked);
                } else {
                    answer(asked, context);
                }
            }
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    /** Whoever asks but does not read the answers is not asked for more. */
    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        context.channel().config().setAutoRead(!asking && context.channel().isWritable());
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        LOG.debug("A connection broke", cause);
        context.close();
    }

    private Asked read(HttpRequest request) {
        HttpHeaders headers = request.headers();
        boolean one = request.protocolVersion().equals(HttpVersion.HTTP_1_1);
        boolean http = request.protocolVersion().majorVersion() == 1;
        if (request.decoderResult().isFailure() || !http || one && !headers.contains(HttpHeaderNames.HOST)) {
            return new Asked(null, true);
        }
        LinkRequest read = new LinkRequest(
                request.method().name(),
                path(request.uri()),
                headers.get(HttpHeaderNames.USER_AGENT),
                purpose(headers),
                peer,
                joined(headers, FORWARDED_FOR),
                headers.get(HttpHeaderNames.ACCEPT_LANGUAGE));
        return new Asked(read, !one || !HttpUtil.isKeepAlive(request) || hasBody(request));
    }

    /** A body is never read: what follows the head is not taken for a request, since the connection ends. */
    private static boolean hasBody(HttpRequest request) {
        return HttpUtil.isTransferEncodingChunked(request)
                || request.headers().contains(HttpHeaderNames.CONTENT_LENGTH)
                        && !request.headers()
                                .get(HttpHeaderNames.CONTENT_LENGTH, "")
                                .equals("0");
    }

    private void answer(Asked asked, ChannelHandlerContext context) {
        LinkRequest request = asked.request();
        if (request == null) {
            write(desk.malformed(), true, true, context);
            return;
        }
        var known = desk.atOnce(request);
        if (known.isPresent()) {
            write(known.get(), request, asked.last(), context);
        } else {
            ask(request, asked.last(), context);
        }
    }

    private void ask(LinkRequest request, boolean last, ChannelHandlerContext context) {
        asking = true;
        context.channel().config().setAutoRead(false);
        desk.soon(request).thenAcceptAsync(answer -> arrived(answer, request, last, context), context.executor());
    }

    private void arrived(Answer answer, LinkRequest request, boolean last, ChannelHandlerContext context) {
        asking = false;
        if (!context.channel().isActive()) {
            return;
        }
        write(answer, request, last, context);
        while (!asking && !waiting.isEmpty()) {
            answer(waiting.remove(), context);
        }
        context.channel().config().setAutoRead(!asking && context.channel().isWritable());
    }

    private void write(Answer answer, LinkRequest request, boolean last, ChannelHandlerContext context) {
        if (answer instanceof Answer.Redirect redirect && loop.turn().records()) {
            loop.turn().add(desk.click(request, redirect.route()));
        }
        write(answer, !request.method().equals("HEAD"), last, context);
    }

    private void write(Answer answer, boolean withBody, boolean last, ChannelHandlerContext context) {
        ByteBuf bytes = loop.bytes().of(answer, withBody, last, context.alloc());
        if (last) {
            context.write(bytes).addListener(ChannelFutureListener.CLOSE);
        } else {
            context.write(bytes, context.voidPromise());
        }
        loop.turn().answered(context, context.executor());
    }

    /** Without query; a proxy may send the whole address. */
    private static String path(String target) {
        int from = 0;
        if (!target.startsWith("/")) {
            int host = target.indexOf("://");
            from = host < 0 ? 0 : Math.max(0, target.indexOf('/', host + 3));
        }
        int query = target.indexOf('?', from);
        return target.substring(from, query < 0 ? target.length() : query);
    }

    private static @Nullable String purpose(HttpHeaders headers) {
        for (AsciiString name : PurposeHeaders.HASHED) {
            String value = headers.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String joined(HttpHeaders headers, AsciiString name) {
        String first = headers.get(name);
        return first == null ? null : String.join(",", headers.getAll(name));
    }
}
