using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary><c>netinet/ether.h</c> (ether_aton(3)).</summary>
public static unsafe class NetinetEther
{
    private const int Length = LinuxIfEther.ETH_ALEN;
    private const int LineSize = 1024;

    // What the functions without a buffer return points here, as in glibc.
    private static readonly sbyte* s_text = (sbyte*)NativeMemory.AllocZeroed(18);
    private static readonly ether_addr* s_address = (ether_addr*)NativeMemory.AllocZeroed((nuint)sizeof(ether_addr));

    private static CString Table => "/etc/ethers"u8;

    private static CString Spaces => " \t\n\v\f\r"u8;

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
    public static ether_addr* ether_aton_r(CString asc, ether_addr* addr) => Parse(asc.Pointer, addr) == null ? null : addr;

    /// <summary>Takes a line of ethers(5) apart: an address and a name; 0, or -1 for another form.</summary>
    public static int ether_line(CString line, ether_addr* addr, sbyte* hostname)
    {
        sbyte* rest = Parse(line.Pointer, addr);
        if (rest == null)
        {
            return -1;
        }

        rest += String.strspn(rest, Spaces);
        ulong length = String.strcspn(rest, "# \t\n\v\f\r"u8);
        if (length == 0)
        {
            return -1;
        }

        String.memcpy(hostname, rest, length);
        hostname[length] = 0;
        return 0;
    }

    /// <summary>Finds the name of an address in ethers(5); 0, or -1 if it is not there.</summary>
    public static int ether_ntohost(sbyte* hostname, ether_addr* addr)
    {
        FILE* file = Stdio.fopen(Table, "re"u8);
        if (file == null)
        {
            return -1;
        }

        sbyte* line = stackalloc sbyte[LineSize];
        sbyte* name = stackalloc sbyte[LineSize];
        ether_addr address;
        int result = -1;
        while (result < 0 && Next(file, line, &address, name))
        {
            if (String.memcmp(&address, addr, Length) == 0)
            {
                String.strcpy(hostname, name);
                result = 0;
            }
        }

        Stdio.fclose(file);
        return result;
    }

    /// <summary>Finds the address of a name, in upper or lower case, in ethers(5); 0, or -1 if it is not there.</summary>
    public static int ether_hostton(CString hostname, ether_addr* addr)
    {
        FILE* file = Stdio.fopen(Table, "re"u8);
        if (file == null)
        {
            return -1;
        }

        sbyte* line = stackalloc sbyte[LineSize];
        sbyte* name = stackalloc sbyte[LineSize];
        ether_addr address;
        int result = -1;
        while (result < 0 && Next(file, line, &address, name))
        {
            if (Strings.strcasecmp(name, hostname) == 0)
            {
                *addr = address;
                result = 0;
            }
        }

        Stdio.fclose(file);
        return result;
    }

    // The next line that has the right form.
    private static bool Next(FILE* file, sbyte* line, ether_addr* address, sbyte* name)
    {
        while (Stdio.fgets(line, LineSize, file) != null)
        {
            if (ether_line(line + String.strspn(line, Spaces), address, name) == 0)
            {
                return true;
            }
        }

        return false;
    }

    // What stands behind an address; null if there is none.
    private static sbyte* Parse(sbyte* text, ether_addr* addr)
    {
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
            text += *text == 0 ? 0 : 1;
        }

        return text;
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
