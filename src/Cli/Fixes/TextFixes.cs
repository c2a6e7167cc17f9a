using System.Text;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Cli.Fixes;

/// <summary>Fixes how texts are copied, read and printed.</summary>
internal static class TextFixes
{
    /// <summary>Bounds a copy by the size of the array that it goes to.</summary>
    internal static SourceFix? BoundCopy(FixPlace place)
    {
        // The result of a bounded copy is another one.
        if (place.Call is not { } call || place.Argument(0) is not { } target || !FixPlace.IsSimple(target) || place.Unit.TypeOf(CUnit.Bare(target)) is not ArrayType { Length: > 1 }
            || place.Text(target) is not { } to || place.Statement is not ExpressionStatementSyntax statement || statement.Expression != call)
        {
            return null;
        }

        if (place.Function == "strcat")
        {
            return place.Text(place.Argument(1)) is { } more ? place.ReplaceFix(call, $"strncat({to}, {more}, sizeof({to}) - strlen({to}) - 1)") : null;
        }

        string? text = (place.Function, place.Argument(1)) switch
        {
            ("strcpy", { } source) when place.Text(source) is { } from => $"\"%s\", {from})",
            ("sprintf", { } format) when place.Unit.Place(format) is { } start && place.Unit.Place(call) is { } whole => place.Unit.Text[start.Start..whole.End],
            _ => null,
        };

        // A text that is cut off is another one, which somebody should know.
        if (text is null || place.Replace(call, $"snprintf({to}, sizeof({to}), {text}") is not { } bounded
            || place.Layout.Test(statement, "if (", $" >= (int)sizeof({to}))", [$"fprintf(stderr, \"{Escape(to)} is cut off\\n\");"]) is not [var opening, var middle, var end]
            || opening.Start > bounded.Start)
        {
            return null;
        }

        return new SourceFix(
            [opening with { End = bounded.End, Text = opening.Text + bounded.Text }, middle, end],
            place.Unit.Declares("snprintf") ? [] : ["stdio.h"]);
    }

    /// <summary>Gives the conversions of texts the width of the arrays that they go to.</summary>
    internal static SourceFix? BoundScan(FixPlace place)
    {
        int format = place.Function switch
        {
            "scanf" => 0,
            "sscanf" or "fscanf" => 1,
            _ => -1,
        };
        if (format < 0 || place.Argument(format) is not StringLiteralExpressionSyntax { Parts: [var literal] } || place.Unit.Place(literal) is not { } span)
        {
            return null;
        }

        string text = place.Unit.Text[span.Start..span.End];
        StringBuilder bounded = new();
        int argument = format + 1;
        for (int i = 0; i < text.Length; i++)
        {
            bounded.Append(text[i]);
            if (text[i] != '%' || i + 1 == text.Length)
            {
                continue;
            }

            char next = text[i + 1];
            if (next == '%')
            {
                bounded.Append(text[++i]);
            }
            else if (next is 's' or '[')
            {
                if (place.Argument(argument) is not { } target || place.Unit.TypeOf(CUnit.Bare(target)) is not ArrayType { Length: > 1 and var length })
                {
                    return null;
                }

                bounded.Append(FixPlace.Number(length - 1));
                argument++;
            }
            else if (next != '*')
            {
                argument++;
            }
        }

        return bounded.ToString() == text ? null : new SourceFix(new SourceEdit(span.Start, span.End, bounded.ToString()));
    }

    /// <summary>Reads a line with fgets, and takes the line end away, which gets doesn't keep.</summary>
    internal static SourceFix? ReadLine(FixPlace place)
    {
        if (place.Call is not { Arguments: [var buffer] } call || place.Unit.TypeOf(CUnit.Bare(buffer)) is not ArrayType || place.Text(buffer) is not { } line
            || place.Statement is not { } statement || place.Replace(call, $"fgets({line}, sizeof({line}), stdin)") is not { } read)
        {
            return null;
        }

        string strip = $"{line}[strcspn({line}, \"\\n\")] = '\\0';";
        IReadOnlyList<SourceEdit>? behind = statement switch
        {
            WhileStatementSyntax { Body: CompoundStatementSyntax { Statements: [var first, ..] } } => place.Layout.Before(first, strip),
            IfStatementSyntax { WhenFalse: null } test when Leaves(test.WhenTrue) => place.Layout.After(test, strip),
            IfStatementSyntax { Condition: var condition } test when IsSuccess(condition, call) =>
                place.Layout.Before(test.WhenTrue is CompoundStatementSyntax { Statements: [var first, ..] } ? first : test.WhenTrue, strip),
            ExpressionStatementSyntax plain when plain.Expression == call => place.Layout.After(plain, strip),
            _ => null,
        };
        return behind is null ? null : new SourceFix([read, .. behind], place.Unit.Declares("strcspn") ? [] : ["string.h"]);
    }

    /// <summary>Prints what was received as a text and not as a format.</summary>
    internal static SourceFix? PrintAsText(FixPlace place)
    {
        int format = place.Function switch
        {
            "printf" => 0,
            "fprintf" or "syslog" or "dprintf" or "sprintf" => 1,
            "snprintf" => 2,
            _ => -1,
        };
        return format >= 0 && place.Call!.Arguments.Count == format + 1 && place.Unit.Place(place.Argument(format)!) is { } text ? new SourceFix(SourceEdit.Insert(text.Start, "\"%s\", ")) : null;
    }

    /// <summary>Casts a character to what the functions of ctype.h take.</summary>
    internal static SourceFix? CastToUnsigned(FixPlace place)
    {
        ExpressionSyntax? character = place.Call is { Arguments: [var only] } ? only
            : place.Node is ExpressionStatementSyntax && CUnit.Within(place.Node).OfType<SubscriptExpressionSyntax>().Where(element => place.Unit.TypeOf(element.Index) is BasicType { Kind: BasicTypeKind.Char }).ToArray() is [var element] ? element.Index
            : null;
        return character is null or CastExpressionSyntax || place.Text(character) is not { } text ? null : place.ReplaceFix(character, FixPlace.IsUnary(character) ? $"(unsigned char){text}" : $"(unsigned char)({text})");
    }

    /// <summary>Whether a condition holds when a call has not returned a null pointer.</summary>
    private static bool IsSuccess(ExpressionSyntax condition, CallExpressionSyntax call) =>
        condition == call || (condition is BinaryExpressionSyntax { Operator.Text: "!=" } comparison && comparison.Left == call);

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("%", "%%", StringComparison.Ordinal);

    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        CompoundStatementSyntax { Statements: [.., var last] } => Leaves(last),
        ReturnStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax => true,
        ExpressionStatementSyntax { Expression: CallExpressionSyntax call } => CUnit.NameOf(call) == "exit",
        _ => false,
    };
}
