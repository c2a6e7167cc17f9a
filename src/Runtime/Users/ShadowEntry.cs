namespace CSockTranslate.Runtime.Users;

/// <summary>Reads a line in the form of shadow(5).</summary>
internal static unsafe class ShadowEntry
{
    /// <summary>Splits a line in its place; false if it is not in that form. A line from NIS, with + or -, may have a name only.</summary>
    internal static bool Parse(sbyte* line, spwd* entry)
    {
        line[String.strcspn(line, "\n"u8)] = 0;
        sbyte* rest = line;
        *entry = new spwd { sp_namp = Text(ref rest), sp_warn = -1, sp_inact = -1, sp_expire = -1, sp_flag = ulong.MaxValue };
        if (*rest == 0 && *entry->sp_namp is (sbyte)'+' or (sbyte)'-')
        {
            return true;
        }

        entry->sp_pwdp = Text(ref rest);
        if (!Number(ref rest, &entry->sp_lstchg) || !Number(ref rest, &entry->sp_min) || !Number(ref rest, &entry->sp_max))
        {
            return false;
        }

        while (Ctype.isspace(*rest) != 0)
        {
            rest++;
        }

        // The old form ends here.
        return *rest == 0
            || (Number(ref rest, &entry->sp_warn) && Number(ref rest, &entry->sp_inact) && Number(ref rest, &entry->sp_expire)
                && Flag(rest, &entry->sp_flag));
    }

    private static sbyte* Text(ref sbyte* rest)
    {
        sbyte* text = rest;
        rest += String.strcspn(rest, ":"u8);
        if (*rest != 0)
        {
            *rest++ = 0;
        }

        return text;
    }

    // A number of 32 bits, or nothing, which is -1.
    private static bool Number(ref sbyte* rest, long* result)
    {
        if (*rest == 0)
        {
            return false;
        }

        sbyte* end;
        ulong value = Stdlib.strtoul(rest, &end, 10);
        if (value > uint.MaxValue || *end is not (0 or (sbyte)':'))
        {
            return false;
        }

        *result = end == rest ? -1 : (int)value;
        rest = *end == 0 ? end : end + 1;
        return true;
    }

    private static bool Flag(sbyte* rest, ulong* result)
    {
        if (*rest == 0)
        {
            return true;
        }

        sbyte* end;
        ulong value = Stdlib.strtoul(rest, &end, 10);
        *result = end == rest ? ulong.MaxValue : value;
        return value <= uint.MaxValue && *end == 0;
    }
}
