/* transparent_unions.c - parameters that take pointers of several types without a cast, as wait() and the socket calls were declared */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class TransparentUnions
{
    internal struct address
    {
        public int family;
    }

    internal struct address_v4
    {
        public int family;
        public uint host;
    }

    internal struct address_un
    {
        public int family;
        public sbyte* path;
    }

    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct address_pointer
    {
        [FieldOffset(0)]
        public address* any;
        [FieldOffset(0)]
        public address_v4* v4;
        [FieldOffset(0)]
        public address_un* un;
    }

    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct status
    {
        [FieldOffset(0)]
        public int* number;
        [FieldOffset(0)]
        public void* raw;
    }

    static void show(address_pointer address, sbyte* label)
    {
        if (address.any == null)
            printf("%s: none\n"u8, label);
        else if (address.any->family == 4)
            printf("%s: host %u\n"u8, label, address.v4->host);
        else
            printf("%s: path %s\n"u8, label, address.un->path);
    }

    static int fetch(status status)
    {
        return status.number != null ? *status.number : -1;
    }

    static int main()
    {
        address_v4 v4 = new address_v4 { family = 4, host = 127 };
        address_un un = new address_un { family = 1, path = "/tmp/socket"u8.ToPointer() };
        address_pointer pointer = new address_pointer { v4 = &v4 };
        delegate*<address_pointer, sbyte*, void> printer = &show;
        int code = 7;
        void* raw = &code;

        show(new address_pointer { v4 = &v4 }, "v4"u8.ToPointer());
        show(new address_pointer { un = &un }, "un"u8.ToPointer());
        show(new address_pointer { any = (address*)&un }, "any"u8.ToPointer());
        show(new address_pointer { any = null }, "null"u8.ToPointer());
        show(new address_pointer { any = null }, "zero"u8.ToPointer());
        show(pointer, "union"u8.ToPointer());
        printer(new address_pointer { un = &un }, "pointer"u8.ToPointer());
        printf("%d %d %d\n"u8, fetch(new status { number = &code }), fetch(new status { raw = raw }), fetch(new status { number = null }));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
