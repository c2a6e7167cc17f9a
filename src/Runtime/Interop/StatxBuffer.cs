using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Files;

namespace CSockTranslate.Runtime.Interop;

/// <summary>The kernel's <c>struct statx</c>, which has the same layout on every machine (statx(2)); 256 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 256)]
internal struct StatxBuffer
{
    /// <summary>What statx is asked for: what stat tells.</summary>
    internal const uint BasicStats = 0x7ff;

    internal uint Mask;
    internal uint BlockSize;
    internal ulong Attributes;
    internal uint Links;
    internal uint Owner;
    internal uint Group;
    internal ushort Mode;
    internal ushort Spare;
    internal ulong Number;
    internal ulong Size;
    internal ulong Blocks;
    internal ulong AttributesMask;
    internal Timestamp Accessed;
    internal Timestamp Created;
    internal Timestamp Changed;
    internal Timestamp Modified;
    internal uint RepresentedMajor;
    internal uint RepresentedMinor;
    internal uint DeviceMajor;
    internal uint DeviceMinor;

    /// <summary>The same as C programs of x86-64 have it.</summary>
    internal readonly stat ToStat() => new()
    {
        st_dev = DeviceNumber.Make(DeviceMajor, DeviceMinor),
        st_ino = Number,
        st_nlink = Links,
        st_mode = Mode,
        st_uid = Owner,
        st_gid = Group,
        st_rdev = DeviceNumber.Make(RepresentedMajor, RepresentedMinor),
        st_size = (long)Size,
        st_blksize = BlockSize,
        st_blocks = (long)Blocks,
        st_atim = Accessed.ToTimespec(),
        st_mtim = Modified.ToTimespec(),
        st_ctim = Changed.ToTimespec(),
    };

    /// <summary>The kernel's <c>struct statx_timestamp</c>.</summary>
    internal struct Timestamp
    {
        internal long Seconds;
        internal uint Nanoseconds;
        internal int Spare;

        internal readonly timespec ToTimespec() => new() { tv_sec = Seconds, tv_nsec = Nanoseconds };
    }
}
