/* Structures and unions without a name inside of others: their members count as the outer one's. */

using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class AnonymousMembers
{
    internal struct anonymous_type
    {
        public ushort port;
        public uint host;
    }

    internal struct anonymous2_type
    {
        public ushort port6;
        public fixed byte host6[16];
    }

    [StructLayout(LayoutKind.Explicit, Size = 20)]
    internal struct union_anonymous_type
    {
        [FieldOffset(0)]
        public anonymous_type anonymous;
        [FieldOffset(0)]
        public anonymous2_type anonymous2;
        [FieldOffset(0)]
        public fixed sbyte path[20];
    }

    [StructLayout(LayoutKind.Explicit, Size = 2)]
    internal struct union_anonymous_type2
    {
        [FieldOffset(0)]
        public short error;
        [FieldOffset(0)]
        public fixed sbyte reason[2];
    }

    internal struct struct_anonymous2_type
    {
        public int bound { readonly get => BitField.Unsigned(bits, 0, 1); set => BitField.Set(ref bits, 0, 1, value); }
        public int shared { readonly get => BitField.Unsigned(bits, 1, 1); set => BitField.Set(ref bits, 1, 1, value); }
        private byte bits;
        public union_anonymous_type2 anonymous;
    }

    internal struct address
    {
        public byte family;
        public union_anonymous_type anonymous;
        public struct_anonymous2_type anonymous2;
    }

    static readonly address* local = StaticStorage.Create<address>([new address { family = 2, anonymous = new union_anonymous_type { anonymous = new anonymous_type { port = 80, host = 0x7f000001 } }, anonymous2 = new struct_anonymous2_type { bound = 1, anonymous = new union_anonymous_type2 { error = 0x4142 } } }]);

    static int same(address* a, address* b)
    {
        return a->family == b->family && a->anonymous.anonymous.port == b->anonymous.anonymous.port && a->anonymous2.bound == b->anonymous2.bound ? 1 : 0;
    }

    static int main()
    {
        address remote = new address { family = 1, anonymous = default, anonymous2 = new struct_anonymous2_type { shared = 1 } };
        "/tmp/socket"u8.CopyTo(remote.anonymous.path, 20);
        address copy = *local;
        address* p = &remote;
        byte* last = &local->anonymous.anonymous2.host6[15];

        printf("%zu %zu %zu %zu\n"u8, sizeof(address), 8UL, 6UL,
            26UL);
        printf("%d %d %x %d %d %c%c\n"u8, local->family, local->anonymous.anonymous.port, local->anonymous.anonymous.host, local->anonymous2.bound, local->anonymous2.shared, local->anonymous2.anonymous.reason[0], local->anonymous2.anonymous.reason[1]);
        printf("%s %d %d\n"u8, p->anonymous.path, p->anonymous2.bound, p->anonymous2.shared);
        copy.anonymous.anonymous.port++;
        copy.anonymous2.bound--;
        p->anonymous2.bound = copy.anonymous.anonymous2.port6 & 1;
        *last = 9;
        local->anonymous2.anonymous.reason[1]++;
        printf("%d %d %d %d %x\n"u8, same(local, &copy), copy.anonymous2.bound, p->anonymous2.bound, local->anonymous.anonymous2.host6[15], local->anonymous2.anonymous.error);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
