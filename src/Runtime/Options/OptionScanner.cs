using System;

namespace CSockTranslate.Runtime.Options;

/// <summary>A process's progress through its options, as glibc's <c>getopt</c> makes it.</summary>
internal sealed unsafe partial class OptionScanner
{
    // The rest of an argument with several short options; null if the next argument comes.
    private sbyte* _rest;

    // The operands passed so far, which stand before the next option: argv[_firstOperand .. _lastOperand).
    private int _firstOperand;
    private int _lastOperand;
    private OperandOrder _order;
    private bool _hasBegun;

    // glibc's optopt is '?' before the first call; what the program stores there is gone with the next.
    private int _wrongOption;

    internal OptionScanner()
    {
        Variables = StaticStorage.Allocate<OptionVariables>(1);
        Variables->Index = 1;
        Variables->ReportsErrors = 1;
        Variables->WrongOption = '?';
    }

    private enum OperandOrder
    {
        Permute,
        StopAtFirst,
        ReturnInOrder,
    }

    /// <summary>What the program sees.</summary>
    internal OptionVariables* Variables { get; }

    /// <summary>Finds the next option.</summary>
    internal int Next(in OptionRequest request)
    {
        Variables->WrongOption = _wrongOption;
        if (request.Count < 1)
        {
            return -1;
        }

        Variables->Argument = null;
        if (Variables->Index == 0 || !_hasBegun)
        {
            Begin(*request.ShortOptions);
        }

        sbyte* known = request.ShortOptions;
        known += *known is (sbyte)'-' or (sbyte)'+' ? 1 : 0;
        if (_rest == null || *_rest == 0)
        {
            if (!PassOperands(request))
            {
                return -1;
            }

            sbyte* argument = request.Arguments[Variables->Index];
            if (IsOperand(argument))
            {
                return TakeOperand(argument);
            }

            if (TryLongOption(request, known, argument, out int option))
            {
                return option;
            }

            _rest = argument + 1;
        }

        return TakeShortOption(request, known);
    }

    private static bool IsOperand(sbyte* argument) => argument[0] != '-' || argument[1] == 0;

    private static int MissingArgument(sbyte* known) => *known == ':' ? ':' : '?';

    private void Begin(sbyte mark)
    {
        Variables->Index = Math.Max(1, Variables->Index);
        _firstOperand = _lastOperand = Variables->Index;
        _rest = null;
        _order = mark switch
        {
            (sbyte)'-' => OperandOrder.ReturnInOrder,
            (sbyte)'+' => OperandOrder.StopAtFirst,
            _ => Stdlib.getenv("POSIXLY_CORRECT"u8) == null ? OperandOrder.Permute : OperandOrder.StopAtFirst,
        };
        _hasBegun = true;
    }

    /// <summary>Comes to the next argument that is of interest, behind operands; false if there is none.</summary>
    private bool PassOperands(in OptionRequest request)
    {
        ref int index = ref Variables->Index;

        // The program may have set it back.
        _lastOperand = Math.Min(_lastOperand, index);
        _firstOperand = Math.Min(_firstOperand, index);
        if (_order == OperandOrder.Permute)
        {
            MoveOperandsBehind(request.Arguments);
            while (index < request.Count && IsOperand(request.Arguments[index]))
            {
                index++;
            }

            _lastOperand = index;
        }

        if (index < request.Count && ((CString)request.Arguments[index]).AsSpan().SequenceEqual("--"u8))
        {
            // All that follows is operands.
            index++;
            MoveOperandsBehind(request.Arguments);
            _lastOperand = index = request.Count;
        }

        if (index < request.Count)
        {
            return true;
        }

        if (_firstOperand != _lastOperand)
        {
            index = _firstOperand;
        }

        return false;
    }

    /// <summary>Lets the operands passed so far and the options behind them change places; each keep their order.</summary>
    private void MoveOperandsBehind(sbyte** arguments)
    {
        int index = Variables->Index;
        if (_firstOperand == _lastOperand)
        {
            _firstOperand = index;
        }
        else if (_lastOperand != index)
        {
            Reverse(arguments, _firstOperand, _lastOperand);
            Reverse(arguments, _lastOperand, index);
            Reverse(arguments, _firstOperand, index);
            _firstOperand += index - _lastOperand;
        }

        _lastOperand = index;
    }

    private static void Reverse(sbyte** arguments, int start, int end)
    {
        for (int last = end - 1; start < last; start++, last--)
        {
            sbyte* moved = arguments[start];
            arguments[start] = arguments[last];
            arguments[last] = moved;
        }
    }

    private int TakeOperand(sbyte* argument)
    {
        if (_order == OperandOrder.StopAtFirst)
        {
            return -1;
        }

        Variables->Index++;
        Variables->Argument = argument;
        return 1;
    }

    private int TakeShortOption(in OptionRequest request, sbyte* known)
    {
        byte option = (byte)*_rest++;
        sbyte* entry = String.strchr(known, option);
        if (*_rest == 0)
        {
            Variables->Index++;
        }

        if (entry == null || option is (byte)':' or (byte)';')
        {
            Report(request, known, "%s: invalid option -- '%c'\n"u8, option);
            SetWrongOption(option);
            return '?';
        }

        if (entry[0] == 'W' && entry[1] == ';' && request.LongOptions != null)
        {
            return TakeLongOptionBehindW(request, known, option);
        }

        if (entry[1] != ':')
        {
            return option;
        }

        bool isOptional = entry[2] == ':';
        int result = option;
        if (*_rest != 0)
        {
            Variables->Argument = _rest;
            Variables->Index++;
        }
        else if (!isOptional && Variables->Index == request.Count)
        {
            result = ReportMissing(request, known, option);
        }
        else if (!isOptional)
        {
            Variables->Argument = request.Arguments[Variables->Index++];
        }

        _rest = null;
        return result;
    }

    private int ReportMissing(in OptionRequest request, sbyte* known, byte option)
    {
        Report(request, known, "%s: option requires an argument -- '%c'\n"u8, option);
        SetWrongOption(option);
        return MissingArgument(known);
    }

    private void SetWrongOption(int option) => Variables->WrongOption = _wrongOption = option;

    private bool Reports(sbyte* known) => Variables->ReportsErrors != 0 && *known != ':';

    private void Report(in OptionRequest request, sbyte* known, ReadOnlySpan<byte> format, byte option)
    {
        if (Reports(known))
        {
            Stdio.fprintf(Stdio.stderr, (CString)format, request.Arguments[0], (int)option);
        }
    }
}
