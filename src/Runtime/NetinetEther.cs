using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary><c>netinet/ether.h</c> (ether_aton(3)).</summary>
public static unsafe class NetinetEther
{
    private const int Length = LinuxIfEther.ETH_ALEN;

    // What the functions without a buffer return points here, as in glibc.
    private static readonly sbyte* s_text = (sbyte*)NativeMemory.AllocZeroed(18);
    private static readonly ether_addr* s_address = (ether_addr*)NativeMemory.AllocZeroed((nuint)sizeof(ether_addr));

    /// <summary>The text of an address, in a static buffer: hexadecimal numbers without leading zeros, with colons between them.</summary>
    public static sbyte* ether_ntoa(ether_addr* addr) => ether_ntoa_r(addr, s_text);

    /// <summary><see cref="ether_ntoa"/> into the caller's buffer, 18 bytes.</summary>
    public static sbyte* ether_ntoa_r(ether_addr* addr, sbyte* buf)
    {
        int position = 0;
        for (int i = 0; i < Length; i++)
        {
            byte value = addr->ether_addr_octet[i];
            if (value >= 16)
            {
                buf[position++] = Digit(value >> 4);
            }

            buf[position++] = Digit(value & 15);
            buf[position++] = (sbyte)(i < Length - 1 ? ':' : '\0');
        }

        return buf;
    }

    /// <summary>The address of a text, in a static buffer; null if it is none.</summary>
    public static ether_addr* ether_aton(CString asc) => ether_aton_r(asc, s_address);

    /// <summary><see cref="ether_aton"/> into the caller's buffer. As in glibc, anything may follow the last number's second digit.</summary>
    public static ether_addr* ether_aton_r(CString asc, ether_addr* addr)
    {
        sbyte* text = asc.Pointer;
        for (int i = 0; i < Length; i++)
        {
            int value = DigitValue(*text++);
            if (value < 0)
            {
                return null;
            }

            bool isLast = i == Length - 1;
            sbyte next = *text;
            if ((!isLast && next != ':') || (isLast && next != 0 && !IsSpace(next)))
            {
                int second = DigitValue(next);
                if (second < 0)
                {
                    return null;
                }

                value = (value * 16) + second;
                text++;
                if (!isLast && *text != ':')
                {
                    return null;
                }
            }

            addr->ether_addr_octet[i] = (byte)value;
            text++;
        }

        return addr;
    }

    private static sbyte Digit(int value) => (sbyte)(value < 10 ? '0' + value : 'a' + value - 10);

    private static int DigitValue(sbyte character) => (char)character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'a' and <= 'f' => character - 'a' + 10,
        >= 'A' and <= 'F' => character - 'A' + 10,
        _ => -1,
    };

    private static bool IsSpace(sbyte character) => character is (sbyte)' ' or (>= 9 and <= 13);
}
