using System;
using CSockTranslate.Runtime.Resolver;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>arpa/nameser.h</c>: reading and writing messages of the domain name system (RFC 1035), with the functions of BIND that glibc has.</summary>
public static unsafe partial class ArpaNameser
{
    /// <summary>A number of two bytes.</summary>
    public static uint ns_get16(byte* src) => (uint)((src[0] << 8) | src[1]);

    /// <summary>A number of four bytes.</summary>
    public static ulong ns_get32(byte* src) => ((ulong)ns_get16(src) << 16) | ns_get16(src + NS_INT16SZ);

    /// <summary>Stores a number of two bytes.</summary>
    public static void ns_put16(uint src, byte* dst)
    {
        dst[0] = (byte)(src >> 8);
        dst[1] = (byte)src;
    }

    /// <summary>Stores a number of four bytes.</summary>
    public static void ns_put32(ulong src, byte* dst)
    {
        ns_put16((uint)(src >> 16), dst);
        ns_put16((uint)src, dst + NS_INT16SZ);
    }

    /// <summary>A flag of a message's head, ns_f_*.</summary>
    public static int ns_msg_getflag(__ns_msg handle, int flag) => flag switch
    {
        ns_f_qr => handle._flags >> 15,
        ns_f_opcode => (handle._flags >> 11) & 0xf,
        ns_f_aa => (handle._flags >> 10) & 1,
        ns_f_tc => (handle._flags >> 9) & 1,
        ns_f_rd => (handle._flags >> 8) & 1,
        ns_f_ra => (handle._flags >> 7) & 1,
        ns_f_z => (handle._flags >> 6) & 1,
        ns_f_ad => (handle._flags >> 5) & 1,
        ns_f_cd => (handle._flags >> 4) & 1,
        ns_f_rcode => handle._flags & 0xf,
        _ => 0,
    };

    /// <summary>Prepares for reading a message: 0, or -1 with EMSGSIZE if its records are not what it holds.</summary>
    public static int ns_initparse(byte* msg, int msglen, __ns_msg* handle)
    {
        byte* end = msg + msglen;
        *handle = new __ns_msg { _msg = msg, _eom = end };
        if (msglen < NS_HFIXEDSZ)
        {
            return (int)CallResult.Fail(EMSGSIZE);
        }

        handle->_id = (ushort)ns_get16(msg);
        handle->_flags = (ushort)ns_get16(msg + 2);
        byte* at = msg + NS_HFIXEDSZ;
        for (int section = 0; section < ns_s_max; section++)
        {
            handle->_counts[section] = (ushort)ns_get16(msg + 4 + (2 * section));
        }

        for (int section = 0; section < ns_s_max; section++)
        {
            if (handle->_counts[section] == 0)
            {
                continue;
            }

            int length = ns_skiprr(at, end, (uint)section, handle->_counts[section]);
            if (length < 0)
            {
                return -1;
            }

            handle->_sections[section] = (ulong)at;
            at += length;
        }

        if (at != end)
        {
            return (int)CallResult.Fail(EMSGSIZE);
        }

        SetSection(handle, ns_s_max);
        return 0;
    }

    /// <summary>Goes behind records of a section: how many bytes they have, or -1 with EMSGSIZE.</summary>
    public static int ns_skiprr(byte* ptr, byte* eom, uint section, int count)
    {
        byte* at = ptr;
        for (; count > 0; count--)
        {
            int name = DomainName.Skip(at, eom);
            if (name < 0)
            {
                return -1;
            }

            at += name + NS_INT16SZ + NS_INT16SZ;
            if (section != ns_s_qd)
            {
                if (at + NS_INT32SZ + NS_INT16SZ > eom)
                {
                    return (int)CallResult.Fail(EMSGSIZE);
                }

                at += NS_INT32SZ;
                at += NS_INT16SZ + ns_get16(at);
            }
        }

        return at > eom ? (int)CallResult.Fail(EMSGSIZE) : (int)(at - ptr);
    }

    /// <summary>Reads a record of a section, by its number or for -1 the next one: 0, or -1 with ENODEV for one that is not there or EMSGSIZE.</summary>
    public static int ns_parserr(__ns_msg* handle, uint section, int rrnum, __ns_rr* rr)
    {
        if (section >= ns_s_max)
        {
            return (int)CallResult.Fail(ENODEV);
        }

        if (section != handle->_sect)
        {
            SetSection(handle, section);
        }

        rrnum = rrnum == -1 ? handle->_rrnum : rrnum;
        if (rrnum < 0 || rrnum >= handle->_counts[section])
        {
            return (int)CallResult.Fail(ENODEV);
        }

        if (rrnum < handle->_rrnum)
        {
            SetSection(handle, section);
        }

        if (rrnum > handle->_rrnum)
        {
            int skipped = ns_skiprr(handle->_msg_ptr, handle->_eom, section, rrnum - handle->_rrnum);
            if (skipped < 0)
            {
                return -1;
            }

            handle->_msg_ptr += skipped;
            handle->_rrnum = rrnum;
        }

        int name = ns_name_uncompress(handle->_msg, handle->_eom, handle->_msg_ptr, rr->name, NS_MAXDNAME);
        if (name < 0)
        {
            return -1;
        }

        if (rr->name[0] == '.')
        {
            rr->name[0] = 0;
        }

        handle->_msg_ptr += name;
        if (handle->_msg_ptr + NS_QFIXEDSZ > handle->_eom)
        {
            return (int)CallResult.Fail(EMSGSIZE);
        }

        rr->type = (ushort)ns_get16(handle->_msg_ptr);
        rr->rr_class = (ushort)ns_get16(handle->_msg_ptr + NS_INT16SZ);
        handle->_msg_ptr += NS_QFIXEDSZ;
        rr->ttl = 0;
        rr->rdlength = 0;
        rr->rdata = null;
        if (section != ns_s_qd)
        {
            if (handle->_msg_ptr + NS_INT32SZ + NS_INT16SZ > handle->_eom)
            {
                return (int)CallResult.Fail(EMSGSIZE);
            }

            rr->ttl = (uint)ns_get32(handle->_msg_ptr);
            rr->rdlength = (ushort)ns_get16(handle->_msg_ptr + NS_INT32SZ);
            handle->_msg_ptr += NS_INT32SZ + NS_INT16SZ;
            if (handle->_msg_ptr + rr->rdlength > handle->_eom)
            {
                return (int)CallResult.Fail(EMSGSIZE);
            }

            rr->rdata = handle->_msg_ptr;
            handle->_msg_ptr += rr->rdlength;
        }

        if (++handle->_rrnum > handle->_counts[section])
        {
            SetSection(handle, section + 1);
        }

        return 0;
    }

    /// <summary>A name in lower case; how many bytes it has, or -1 with EMSGSIZE.</summary>
    public static int ns_name_ntol(byte* src, byte* dst, ulong dstsiz)
    {
        byte* at = dst;
        byte* end = dst + dstsiz;
        if (dstsiz == 0)
        {
            return (int)CallResult.Fail(EMSGSIZE);
        }

        for (int length = *at++ = *src++; length != 0; length = *at++ = *src++)
        {
            if (length > NS_MAXLABEL || at + length + 1 > end)
            {
                return (int)CallResult.Fail(EMSGSIZE);
            }

            for (; length > 0; length--)
            {
                *at++ = (byte)Ctype.tolower(*src++);
            }
        }

        return (int)(at - dst);
    }

    /// <summary>A name as a text with a NUL: its length with that, or -1 with EMSGSIZE.</summary>
    public static int ns_name_ntop(byte* src, sbyte* dst, ulong dstsiz) => DomainName.ToText(src, dst, dstsiz);

    /// <summary>A name from a text: 1 for one that ends in a period, 0 for another one, -1 with EMSGSIZE.</summary>
    public static int ns_name_pton(CString src, byte* dst, ulong dstsiz) => DomainName.FromText(src.Pointer, dst, dstsiz);

    /// <summary>Takes a name out of a message without its pointers: how many bytes it has there, or -1 with EMSGSIZE.</summary>
    public static int ns_name_unpack(byte* msg, byte* eom, byte* src, byte* dst, ulong dstsiz) => DomainName.Unpack(msg, eom, src, dst, dstsiz);

    /// <summary>Writes a name into a message, with pointers to earlier ones: how many bytes it takes, or -1 with EMSGSIZE.</summary>
    public static int ns_name_pack(byte* src, byte* dst, int dstsiz, byte** dnptrs, byte** lastdnptr) => DomainName.Pack(src, dst, dstsiz, dnptrs, lastdnptr);

    /// <summary>Takes a name out of a message as a text: how many bytes it has there, or -1 with EMSGSIZE.</summary>
    public static int ns_name_uncompress(byte* msg, byte* eom, byte* src, sbyte* dst, ulong dstsiz)
    {
        byte* name = stackalloc byte[DomainName.Longest + 1];
        int length = DomainName.Unpack(msg, eom, src, name, DomainName.Longest + 1);
        return length < 0 || DomainName.ToText(name, dst, dstsiz) < 0 ? -1 : length;
    }

    /// <summary>Writes a name from a text into a message: how many bytes it takes, or -1 with EMSGSIZE.</summary>
    public static int ns_name_compress(CString src, byte* dst, ulong dstsiz, byte** dnptrs, byte** lastdnptr)
    {
        byte* name = stackalloc byte[DomainName.Longest + 1];
        return DomainName.FromText(src.Pointer, name, DomainName.Longest + 1) < 0 ? -1 : DomainName.Pack(name, dst, (int)Math.Min(dstsiz, int.MaxValue), dnptrs, lastdnptr);
    }

    /// <summary>Moves a pointer behind a name: 0, or -1 with EMSGSIZE.</summary>
    public static int ns_name_skip(byte** ptrptr, byte* eom)
    {
        int length = DomainName.Skip(*ptrptr, eom);
        if (length < 0)
        {
            return -1;
        }

        *ptrptr += length;
        return 0;
    }

    /// <summary>Forgets the names that stand at a place or behind.</summary>
    public static void ns_name_rollback(byte* src, byte** dnptrs, byte** lastdnptr)
    {
        for (; dnptrs < lastdnptr && *dnptrs != null; dnptrs++)
        {
            if (*dnptrs >= src)
            {
                *dnptrs = null;
                return;
            }
        }
    }

    /// <summary>Whether two texts are the same name: 1 or 0, -1 if one is none.</summary>
    public static int ns_samename(CString a, CString b)
    {
        sbyte* first = stackalloc sbyte[NS_MAXDNAME];
        sbyte* second = stackalloc sbyte[NS_MAXDNAME];
        return ns_makecanon(a, first, NS_MAXDNAME) < 0 || ns_makecanon(b, second, NS_MAXDNAME) < 0 ? -1
            : Strings.strcasecmp(first, second) == 0 ? 1 : 0;
    }

    /// <summary>A name as text with one dot at its end: 0, or -1 with errno set to EMSGSIZE if <paramref name="dstsize"/> bytes are too few.</summary>
    public static int ns_makecanon(CString src, sbyte* dst, ulong dstsize)
    {
        ulong length = String.strlen(src);
        if (length + 2 > dstsize)
        {
            return (int)CallResult.Fail(EMSGSIZE);
        }

        String.strcpy(dst, src);
        while (length >= 1 && dst[length - 1] == '.' && !IsEscaped(dst, length - 1))
        {
            length--;
        }

        dst[length] = (sbyte)'.';
        dst[length + 1] = 0;
        return 0;
    }

    // Whether a backslash stands before a character that is not behind another one.
    private static bool IsEscaped(sbyte* text, ulong position) =>
        position >= 1 && text[position - 1] == '\\' && (position < 2 || text[position - 2] != '\\');

    private static void SetSection(__ns_msg* handle, uint section)
    {
        handle->_sect = section;
        handle->_rrnum = section == ns_s_max ? -1 : 0;
        handle->_msg_ptr = section == ns_s_max ? null : (byte*)handle->_sections[section];
    }
}
