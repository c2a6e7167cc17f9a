using System;

namespace CSockTranslate.Runtime.Options;

/// <summary>Long options (GNU).</summary>
internal sealed unsafe partial class OptionScanner
{
    private bool TryLongOption(in OptionRequest request, sbyte* known, sbyte* argument, out int option)
    {
        option = 0;
        if (request.LongOptions == null)
        {
            return false;
        }

        if (argument[1] == '-')
        {
            _rest = argument + 2;
            option = TakeLongOption(request, known, "--"u8, isOneDash: false) ?? '?';
            return true;
        }

        // A single letter that is a short option is that one.
        if (request.Form != LongOptionForm.OneDashToo || (argument[2] == 0 && String.strchr(known, (byte)argument[1]) != null))
        {
            return false;
        }

        _rest = argument + 1;
        int? found = TakeLongOption(request, known, "-"u8, isOneDash: true);
        option = found ?? 0;
        return found.HasValue;
    }

    // "-W foo" means "--foo" (POSIX reserves W for that).
    private int TakeLongOptionBehindW(in OptionRequest request, sbyte* known, byte option)
    {
        if (*_rest == 0)
        {
            if (Variables->Index == request.Count)
            {
                return ReportMissing(request, known, option);
            }

            _rest = request.Arguments[Variables->Index];
        }

        return TakeLongOption(request, known, "-W "u8, isOneDash: false) ?? '?';
    }

    /// <summary>Takes the long option that stands at the scanner's place; null if it is none, but may be short options after one dash.</summary>
    private int? TakeLongOption(in OptionRequest request, sbyte* known, ReadOnlySpan<byte> prefix, bool isOneDash)
    {
        sbyte* written = _rest;
        ReadOnlySpan<byte> text = ((CString)written).AsSpan();
        int equals = text.IndexOf((byte)'=');
        ReadOnlySpan<byte> name = equals < 0 ? text : text[..equals];
        int found = Find(request, name, isOneDash, out bool isAmbiguous);
        if (isAmbiguous)
        {
            ReportAmbiguous(request, known, prefix, name, found, isOneDash);
            return Refuse(0);
        }

        if (found < 0)
        {
            bool mayBeShort = isOneDash && String.strchr(known, (byte)*written) != null;
            if (mayBeShort)
            {
                return null;
            }

            if (Reports(known))
            {
                Stdio.fprintf(Stdio.stderr, "%s: unrecognized option '%s%s'\n"u8, request.Arguments[0], prefix, written);
            }

            return Refuse(0);
        }

        option* entry = request.LongOptions + found;
        Variables->Index++;
        _rest = null;
        if (equals >= 0 && entry->has_arg == Getopt.no_argument)
        {
            Report(request, known, "%s: option '%s%s' doesn't allow an argument\n"u8, prefix, entry);
            SetWrongOption(entry->val);
            return '?';
        }

        if (equals >= 0)
        {
            Variables->Argument = written + equals + 1;
        }
        else if (entry->has_arg == Getopt.required_argument)
        {
            if (Variables->Index >= request.Count)
            {
                Report(request, known, "%s: option '%s%s' requires an argument\n"u8, prefix, entry);
                SetWrongOption(entry->val);
                return MissingArgument(known);
            }

            Variables->Argument = request.Arguments[Variables->Index++];
        }

        if (request.LongIndex != null)
        {
            *request.LongIndex = found;
        }

        if (entry->flag == null)
        {
            return entry->val;
        }

        *entry->flag = entry->val;
        return 0;
    }

    private int Refuse(int wrongOption)
    {
        _rest = null;
        Variables->Index++;
        SetWrongOption(wrongOption);
        return '?';
    }

    /// <summary>The index of the option with a name, or the only one that it abbreviates; -1 if there is none.</summary>
    private static int Find(in OptionRequest request, ReadOnlySpan<byte> name, bool isOneDash, out bool isAmbiguous)
    {
        int found = -1;
        isAmbiguous = false;
        for (int i = 0; request.LongOptions[i].name != null; i++)
        {
            ReadOnlySpan<byte> candidate = ((CString)request.LongOptions[i].name).AsSpan();
            if (candidate.SequenceEqual(name))
            {
                isAmbiguous = false;
                return i;
            }

            if (!candidate.StartsWith(name))
            {
                continue;
            }

            if (found < 0)
            {
                found = i;
            }
            else
            {
                // Several names of the same option don't disturb one another.
                isAmbiguous |= isOneDash || !MeansTheSame(request.LongOptions + found, request.LongOptions + i);
            }
        }

        return found;
    }

    private static bool MeansTheSame(option* first, option* second) =>
        first->has_arg == second->has_arg && first->flag == second->flag && first->val == second->val;

    private void ReportAmbiguous(in OptionRequest request, sbyte* known, ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name, int first, bool isOneDash)
    {
        if (!Reports(known))
        {
            return;
        }

        FILE* stream = Stdio.stderr;
        Stdio.flockfile(stream);
        Stdio.fprintf(stream, "%s: option '%s%s' is ambiguous; possibilities:"u8, request.Arguments[0], prefix, _rest);
        for (int i = first; request.LongOptions[i].name != null; i++)
        {
            option* candidate = request.LongOptions + i;
            bool isOther = i == first || isOneDash || !MeansTheSame(request.LongOptions + first, candidate);
            if (isOther && ((CString)candidate->name).AsSpan().StartsWith(name))
            {
                Stdio.fprintf(stream, " '%s%s'"u8, prefix, candidate->name);
            }
        }

        Stdio.fputc('\n', stream);
        Stdio.funlockfile(stream);
    }

    private void Report(in OptionRequest request, sbyte* known, ReadOnlySpan<byte> format, ReadOnlySpan<byte> prefix, option* entry)
    {
        if (Reports(known))
        {
            Stdio.fprintf(Stdio.stderr, (CString)format, request.Arguments[0], prefix, entry->name);
        }
    }
}
