package dk.fortaler.links.internal.redirect;

import dk.fortaler.links.LinkProperties;
import dk.fortaler.links.internal.journal.ClickRecorder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpRequestDecoder;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The links' own port: one event loop on one thread, HTTP/1.1 without TLS, for a reverse proxy to lead to. Why it is made
 * so is in docs/decisions/0003-redirect-connector.md.
 */
public final class LinkConnector implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LinkConnector.class);
    private static final int LONGEST_LINE = 4_096;
    private static final int LONGEST_HEAD = 16_384;
    private static final int WAITING_TO_BE_TAKEN = 1_024;

    private final EventLoopGroup loops = new MultiThreadIoEventLoopGroup(
            1, Thread.ofPlatform().name("links-", 0).daemon().factory(), NioIoHandler.newFactory());
    private final Channel server;

    private LinkConnector(RedirectDesk desk, Loop loop, LinkProperties.Connector properties) {
        server = new ServerBootstrap()
                .group(loops)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, WAITING_TO_BE_TAKEN)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        channel.pipeline().addLast(decoder(), new Connection(desk, loop));
                    }
                })
                .bind(properties.address(), properties.port())
                .syncUninterruptibly()
                .channel();
        long often = Math.min(1_000, properties.patience().toMillis() / 4);
        loops.next().scheduleAtFixedRate(loop::sweep, often, often, TimeUnit.MILLISECONDS);
    }

    /** Opens the port; without a recorder clicks are not recorded. */
    public static LinkConnector open(
            RedirectDesk desk, Optional<ClickRecorder> recorder, Clock clock, LinkProperties.Connector properties) {
        Loop loop = new Loop(recorder, clock, properties.patience(), properties.connections());
        LinkConnector connector = new LinkConnector(desk, loop, properties);
        LOG.info("Short links are answered at {}:{}", properties.address(), connector.port());
        return connector;
    }

    public int port() {
        return ((InetSocketAddress) server.localAddress()).getPort();
    }

    /** Takes no more visitors, answers those that have asked, and ends. */
    @Override
    public void close() {
        server.close().syncUninterruptibly();
        loops.shutdownGracefully(50, 2_000, TimeUnit.MILLISECONDS).syncUninterruptibly();
    }

    private static HttpRequestDecoder decoder() {
        return new HttpRequestDecoder(new HttpDecoderConfig()
                .setMaxInitialLineLength(LONGEST_LINE)
                .setMaxHeaderSize(LONGEST_HEAD)
                .setValidateHeaders(true));
    }
}
