using System;
using System.Security.Cryptography;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/random.h</c> (getrandom(2), POSIX getentropy).</summary>
public static unsafe partial class SysRandom
{
    /// <summary>Stores random bytes that nobody can guess and returns how many; -1 with errno set (getrandom(2)).</summary>
    public static long getrandom(void* buffer, ulong length, uint flags)
    {
        // As much as one call to the kernel gives.
        const ulong Most = 0x1ffffff;
        const uint Known = GRND_NONBLOCK | GRND_RANDOM | GRND_INSECURE;
        if ((flags & ~Known) != 0 || (flags & (GRND_RANDOM | GRND_INSECURE)) == (GRND_RANDOM | GRND_INSECURE))
        {
            return CallResult.Fail(EINVAL);
        }

        ulong count = Math.Min(length, Most);
        if (buffer == null && count > 0)
        {
            return CallResult.Fail(EFAULT);
        }

        RandomNumberGenerator.Fill(new Span<byte>(buffer, (int)count));
        return (long)count;
    }

    /// <summary>Stores up to 256 random bytes that nobody can guess; -1 with EIO for more (POSIX <c>getentropy</c>).</summary>
    public static int getentropy(void* buffer, ulong length)
    {
        const ulong Most = 256;
        return length > Most ? (int)CallResult.Fail(EIO) : getrandom(buffer, length, 0) < 0 ? -1 : 0;
    }
}
