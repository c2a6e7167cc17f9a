using System.Runtime.InteropServices;
using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>
/// The O_* flags of the Linux beneath. C programs have those of x86-64; on arm64 four of them have other values (the kernel's
/// arch/arm64/include/uapi/asm/fcntl.h).
/// </summary>
internal static class HostOpenFlags
{
    // What F_GETFL tells of every file that a 64-bit program opens; C programs see it although their O_LARGEFILE is 0.
    private const int X64LargeFile = 0x8000;

    private const int ArmDirectory = 0x4000;
    private const int ArmNoFollow = 0x8000;
    private const int ArmDirect = 0x10000;
    private const int ArmLargeFile = 0x20000;

    private static readonly (int X64, int Arm)[] s_pairs =
    [
        (O_DIRECTORY, ArmDirectory),
        (O_NOFOLLOW, ArmNoFollow),
        (O_DIRECT, ArmDirect),
        (X64LargeFile, ArmLargeFile),
    ];

    private static bool IsArm => RuntimeInformation.ProcessArchitecture is Architecture.Arm64;

    /// <summary>The host's flags for those of a C program.</summary>
    internal static int FromLinux(int flags) => IsArm ? ToArm(flags) : flags;

    /// <summary>A C program's flags for the host's.</summary>
    internal static int ToLinux(int flags) => IsArm ? FromArm(flags) : flags;

    /// <summary>The flags of arm64 for those of x86-64.</summary>
    internal static int ToArm(int flags)
    {
        int result = flags;
        foreach ((int x64, _) in s_pairs)
        {
            result &= ~x64;
        }

        foreach ((int x64, int arm) in s_pairs)
        {
            result |= (flags & x64) != 0 ? arm : 0;
        }

        return result;
    }

    /// <summary>The flags of x86-64 for those of arm64.</summary>
    internal static int FromArm(int flags)
    {
        int result = flags;
        foreach ((_, int arm) in s_pairs)
        {
            result &= ~arm;
        }

        foreach ((int x64, int arm) in s_pairs)
        {
            result |= (flags & arm) != 0 ? x64 : 0;
        }

        return result;
    }
}
