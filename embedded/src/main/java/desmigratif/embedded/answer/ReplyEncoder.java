package desmigratif.embedded.answer;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.OpCode;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import desmigratif.embedded.command.ErrorReply;
import desmigratif.embedded.file.Bson;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a reply before the library's own encoder sees it, which takes several times as long, and puts all of it into
 * memory outside the heap: there is little of that, and where it ran out, replies were lost and connections closed.
 */
public final class ReplyEncoder extends ChannelOutboundHandlerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ReplyEncoder.class);

    /** As much as lies outside the heap for one connection. */
    private static final int SLICE = 64 * 1024;

    private ReplyEncoder() {}

    /** From the next reply on; a driver greets on every connection first. */
    public static void on(Channel channel) {
        if (channel.pipeline().get(ReplyEncoder.class) == null) {
            channel.pipeline().addFirst(new RequestsOnHeap());
            channel.pipeline().addLast(new ReplyEncoder());
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
        if (message instanceof MongoMessage reply) {
            written.addListener(sent -> {
                if (!sent.isSuccess()) {
                    LOG.warn("A reply cannot be sent, its connection is closed", sent.cause());
                    context.close(); // Or somebody waits for it for ever.
                }
            });
            send(context, encoded(reply), 0, written);
        } else {
            context.write(message, written);
        }
    }

    /** Slice by slice, which is enough: nobody asks anew on a connection before he has his answer. */
    private static void send(ChannelHandlerContext context, Bson reply, int from, ChannelPromise written) {
        var to = Math.min(reply.length(), from + SLICE);
        var slice = Unpooled.wrappedBuffer(reply.bytes(), from, to - from);
        if (to == reply.length()) {
            context.writeAndFlush(slice, written);
            return;
        }
        context.writeAndFlush(slice).addListener(sent -> {
            if (sent.isSuccess()) {
                send(context, reply, to, written);
            } else {
                written.tryFailure(sent.cause());
            }
        });
    }

    private static Bson encoded(MongoMessage reply) {
        try {
            return encoded(reply, reply.getDocument());
        } catch (RuntimeException e) {
            return encoded(reply, ErrorReply.of("a reply", "any", e));
        }
    }

    private static Bson encoded(MongoMessage reply, Document body) {
        var bytes = new Bson()
                .number(0)
                .number(reply.getHeader().getRequestID())
                .number(reply.getHeader().getResponseTo())
                .number(OpCode.OP_MSG.getId())
                .number(reply.getFlags())
                .single(MongoMessage.SECTION_KIND_BODY)
                .document(body);
        return bytes.length(0, bytes.length());
    }
}
