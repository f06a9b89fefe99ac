package desmigratif.embedded.file;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How a document is kept in the file: as BSON. */
final class DocumentType extends BasicDataType<Document> {

    @Override
    public int getMemory(Document document) {
        return Weight.of(document);
    }

    @Override
    public void write(WriteBuffer out, Document document) {
        var bson = new Bson().document(document);
        out.put(bson.bytes(), 0, bson.length());
    }

    @Override
    public Document read(ByteBuffer in) {
        var bson = new byte[in.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt()];
        in.get(bson);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
