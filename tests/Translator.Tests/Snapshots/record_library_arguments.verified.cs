/* record_library_arguments - structures and unions that a program passes to the library's functions with variable arguments, as gcc does it */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class RecordLibraryArguments
{
    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct number
    {
        [FieldOffset(0)]
        public fixed byte bytes[8];
        [FieldOffset(0)]
        public long whole;
    }
    internal struct handle
    {
        public sbyte* name;
    }
    internal struct reading
    {
        public double celsius;
    }
    internal struct outer
    {
        public handle handle;
    }

    static handle make(sbyte* name)
    {
        handle handle = new handle { name = name };
        return handle;
    }

    static int main()
    {
        in_addr address = default;
        number number = default;
        handle handle = new handle { name = "a handle"u8.ToPointer() };
        reading reading = new reading { celsius = 36.6 };
        outer outer = new outer { handle = new handle { name = "inside"u8.ToPointer() } };
        outer* where = &outer;

        address.s_addr = htonl(0xc0000201u);
        memset(number.bytes, 1, 8);
        printf("%08x\n"u8, address.s_addr);
        handle makeResult = make("made"u8.ToPointer());
        printf("%lx %s %d %s\n"u8, number.whole, handle.name, 7, makeResult.name);
        printf("%.1f\n"u8, reading.celsius);
        printf("%s\n"u8, outer.handle.name);
        printf("%s %s\n"u8, where->handle.name, where->handle.name);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
