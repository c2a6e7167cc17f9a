/* A device register as a volatile bit-field structure over a word, through pointers and arrays of channels. */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using uint32_t = uint;

internal static unsafe class DeviceRegister
{
    internal struct channel_t
    {
        public int enable { readonly get => BitField.Unsigned(bits, 0, 1); set => BitField.Set(ref bits, 0, 1, value); }
        public int mode { readonly get => BitField.Unsigned(bits, 1, 3); set => BitField.Set(ref bits, 1, 3, value); }
        public int divider { readonly get => BitField.Unsigned(bits, 8, 10); set => BitField.Set(ref bits, 8, 10, value); }
        private uint bits;
        public int offset { readonly get => BitField.Signed(bits2, 0, 12); set => BitField.Set(ref bits2, 0, 12, value); }
        public int busy { readonly get => BitField.Unsigned(bits2, 12, 1); set => BitField.Set(ref bits2, 12, 1, value); }
        private ushort bits2;
    }

    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct status_bits_type
    {
        public int pending { readonly get => BitField.Unsigned(bits, 0, 4); set => BitField.Set(ref bits, 0, 4, value); }
        public int error { readonly get => BitField.Unsigned(bits, 4, 1); set => BitField.Set(ref bits, 4, 1, value); }
        public int count { readonly get => BitField.Unsigned(bits, 5, 8); set => BitField.Set(ref bits, 5, 8, value); }
        [FieldOffset(0)]
        private ushort bits;
    }

    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct anonymous_type
    {
        [FieldOffset(0)]
        public uint32_t status;
        [FieldOffset(0)]
        public status_bits_type status_bits;
    }

    internal struct device_t
    {
        public fixed uint channel[8]; /* channel_t[4] */
        public anonymous_type anonymous;
    }

    static readonly device_t* device = StaticStorage.Allocate<device_t>(1);

    static void setup(channel_t* c, uint mode, uint divider)
    {
        c->enable = 0;
        c->mode = (int)mode;
        c->divider = (int)divider;
        c->offset = -(int)divider;
        while (c->busy != 0)
            c->busy--;
        c->enable = 1;
    }

    static int main()
    {
        device_t* d = device;
        device_t** dd = &d;
        uint32_t* words = stackalloc uint32_t[2];
        int i;

        for (i = 0; i < 4; i++)
        {
            ((channel_t*)d->channel)[i].busy = i;
            setup(&((channel_t*)d->channel)[i], (uint)(i * 3), (uint)(300 * i));
            (*dd)->anonymous.status_bits.pending |= (int)(1u << i);
            (*dd)->anonymous.status_bits.count += ((channel_t*)d->channel + i)->divider;
        }
        for (i = 0; i < 4; i++)
        {
            memcpy(words, &((channel_t*)device->channel)[i], 2 * sizeof(uint32_t));
            int busyValue = ((channel_t*)device->channel)[i].busy;
            int offsetValue = ((channel_t*)device->channel)[i].offset;
            int dividerValue = ((channel_t*)device->channel)[i].divider;
            printf("%08x %08x mode %d divider %d offset %d busy %d\n"u8, words[0], words[1], ((channel_t*)device->channel)[i].mode,
                dividerValue, offsetValue, busyValue);
        }
        printf("%08x %d\n"u8, device->anonymous.status, device->anonymous.status_bits.count);
        device->anonymous.status = 0x1fff;
        device->anonymous.status_bits.error ^= 1;
        printf("%zu %zu %08x %d\n"u8, sizeof(channel_t), sizeof(device_t), device->anonymous.status, device->anonymous.status_bits.count);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
