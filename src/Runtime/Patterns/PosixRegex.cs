using System;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Patterns;
using CSockTranslate.Runtime.WideCharacters;

namespace CSockTranslate.Runtime;

/// <summary>
/// <c>regex.h</c>: regular expressions (POSIX 9) with GNU's operators. The matches, and the places of the groups in them, are those that glibc finds.
/// </summary>
public static unsafe partial class PosixRegex
{
    /// <summary>Compiles an expression with flags REG_*: 0, or REG_* of what is wrong with it (POSIX <c>regcomp</c>).</summary>
    public static int regcomp(regex_t* preg, CString pattern, int cflags)
    {
        bool isUnicode = MultibyteCode.IsUtf8;
        var text = new PatternText((byte*)pattern.Pointer, pattern.Length, isUnicode, (cflags & REG_ICASE) != 0);
        MatchProgram? program = MatchProgram.Compile(text, cflags, isUnicode, out int error, out int groupCount);
        *preg = default;
        preg->re_nsub = (ulong)groupCount;
        if (program is not null)
        {
            preg->buffer = (void*)GCHandle.ToIntPtr(GCHandle.Alloc(program));
        }

        return error;
    }

    /// <summary>
    /// Looks for the leftmost longest match: 0 or <see cref="REG_NOMATCH"/>. Stores its place and those of the first groups unless the expression has REG_NOSUB
    /// (POSIX <c>regexec</c>).
    /// </summary>
    public static int regexec(regex_t* preg, CString @string, ulong nmatch, regmatch_t* pmatch, int eflags)
    {
        if ((eflags & ~(REG_NOTBOL | REG_NOTEOL | REG_STARTEND)) != 0)
        {
            return REG_BADPAT;
        }

        if (preg->buffer == null || GCHandle.FromIntPtr((nint)preg->buffer).Target is not MatchProgram program)
        {
            return REG_NOMATCH;
        }

        bool isPart = (eflags & REG_STARTEND) != 0;
        int first = isPart ? pmatch->rm_so : 0;
        int length = isPart ? pmatch->rm_eo : @string.Length;
        if (first < 0 || first > length)
        {
            return REG_NOMATCH;
        }

        int places = (program.Flags & REG_NOSUB) != 0 ? 0 : (int)Math.Min(nmatch, int.MaxValue);
        var text = new PatternText((byte*)@string.Pointer, length, program.IsUnicode, (program.Flags & REG_ICASE) != 0);
        var subject = new MatchSubject(program, text, eflags);
        return Find(program, subject, text, text.IndexOf(first), new Span<regmatch_t>(pmatch, places)) ? 0 : REG_NOMATCH;
    }

    /// <summary>
    /// Writes the text of an error of <see cref="regcomp"/> or <see cref="regexec"/> with a NUL, as much as there is room for. Returns the size that it needs
    /// (POSIX <c>regerror</c>).
    /// </summary>
    public static ulong regerror(int errcode, regex_t* preg, sbyte* errbuf, ulong errbuf_size)
    {
        CString message = errcode switch
        {
            REG_NOERROR => "Success"u8,
            REG_NOMATCH => "No match"u8,
            REG_BADPAT => "Invalid regular expression"u8,
            REG_ECOLLATE => "Invalid collation character"u8,
            REG_ECTYPE => "Invalid character class name"u8,
            REG_EESCAPE => "Trailing backslash"u8,
            REG_ESUBREG => "Invalid back reference"u8,
            REG_EBRACK => "Unmatched [, [^, [:, [., or [="u8,
            REG_EPAREN => "Unmatched ( or \\("u8,
            REG_EBRACE => "Unmatched \\{"u8,
            REG_BADBR => "Invalid content of \\{\\}"u8,
            REG_ERANGE => "Invalid range end"u8,
            REG_ESPACE => "Memory exhausted"u8,
            REG_BADRPT => "Invalid preceding regular expression"u8,
            REG_EEND => "Premature end of regular expression"u8,
            REG_ESIZE => "Regular expression too big"u8,
            _ => "Unmatched ) or \\)"u8,
        };
        ulong size = String.strlen(message) + 1;
        if (errbuf_size > 0)
        {
            ulong copied = Math.Min(size, errbuf_size);
            String.memcpy(errbuf, message.Pointer, copied);
            errbuf[copied - 1] = 0;
        }

        return size;
    }

    /// <summary>Frees what <see cref="regcomp"/> allocated (POSIX <c>regfree</c>).</summary>
    public static void regfree(regex_t* preg)
    {
        if (preg->buffer != null)
        {
            GCHandle.FromIntPtr((nint)preg->buffer).Free();
            preg->buffer = null;
        }
    }

    private static bool Find(MatchProgram program, MatchSubject subject, PatternText text, int from, Span<regmatch_t> places)
    {
        int start;
        int end;
        GroupPlaces? groups = null;
        if (program.ReferredGroups != 0)
        {
            var search = new MatchBacktracking(program, subject);
            if (!search.Find(from, out start, out end))
            {
                return false;
            }

            groups = search.Groups;
        }
        else
        {
            if (!new MatchSearch(program, subject).Find(from, places.Length > 0, out start, out end))
            {
                return false;
            }

            if (places.Length > 1 && program.GroupCount > 0)
            {
                int groupCount = Math.Min(program.GroupCount, places.Length - 1);
                groups = new MatchWalk(program, subject, start, end).Groups(groupCount);
            }
        }

        for (int i = 0; i < places.Length; i++)
        {
            bool isGroup = i > 0 && i <= program.GroupCount;
            int placeStart = i == 0 ? start : isGroup ? groups!.Start(program.SourceOf(i - 1)) : -1;
            int placeEnd = i == 0 ? end : isGroup ? groups!.End(program.SourceOf(i - 1)) : -1;
            places[i] = new regmatch_t
            {
                rm_so = placeStart < 0 ? -1 : text.OffsetOf(placeStart),
                rm_eo = placeEnd < 0 ? -1 : text.OffsetOf(placeEnd),
            };
        }

        return true;
    }
}
