/* device.h -- devices, their drivers, and a bus that knows them all */
using CSockTranslate.Runtime;

internal static unsafe class Device
{
    internal struct driver
    {
        public sbyte* name;
        public delegate*<device*, int> probe;
        public driver* fallback;
    }

    internal struct device
    {
        public int id;
        public driver* driver;
        public device* next;
        public int* status;
    }
}
