using CSockTranslate.Runtime;
using static Bus;
using static Device;
using static Disk;

internal static unsafe class Net
{
    static readonly int* statuses = StaticStorage.Create<int>([1, 2, 3]);

    internal static readonly driver* net_driver = StaticStorage.Allocate<driver>(1);

    /* The last on the bus; its status is the middle one of an array. */
    internal static readonly device* net = StaticStorage.Create<device>([new device { id = 2, driver = net_driver, next = null, status = &statuses[1] }]);

    static Net()
    {
        *net_driver = new driver { name = "net"u8.ToPointer(), probe = &generic_probe, fallback = disk_driver };
    }
}
