package desmigratif.cooperative.device;

import com.mongodb.client.MongoDatabase;
import desmigratif.cooperative.slip.Slips;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of devices is made of. */
@Configuration(proxyBeanMethods = false)
class DeviceRoom {

    @Bean
    Keeper<Device, DeviceCommand, DeviceEvent> devices(Keeping keeping) {
        return keeping.of("device", Device.class, DeviceEvent.class, Device::unknown)
                .open();
    }

    @Bean
    Reports reports(MongoDatabase database) {
        return new MongoReports(database);
    }

    @Bean
    DeviceLookup deviceLookup(Keeper<Device, DeviceCommand, DeviceEvent> devices, Reports reports, Slips slips) {
        return new DeviceLookup(devices, reports, slips);
    }
}
