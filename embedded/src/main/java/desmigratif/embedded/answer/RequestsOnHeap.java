package desmigratif.embedded.answer;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** Takes what comes in onto the heap, part by part: a large request would be put together outside of it. */
final class RequestsOnHeap extends ChannelInboundHandlerAdapter {

    @Override
    public void channelRead(ChannelHandlerContext context, Object part) {
        if (part instanceof ByteBuf bytes) {
            var taken = Unpooled.buffer(Math.max(1, bytes.readableBytes())).writeBytes(bytes);
            bytes.release();
            context.fireChannelRead(taken);
        } else {
            context.fireChannelRead(part);
        }
    }
}
