using CSockTranslate.Analyzers.Rules;
using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.Cli.Fixes;

/// <summary>Fixes conversions between the machine's and the network's byte order.</summary>
internal static class ByteOrderFixes
{
    /// <summary>Converts a value that is stored, printed or compared.</summary>
    internal static SourceFix? Convert(FixPlace place)
    {
        if (place.Property(NetworkFieldStoreAnalyzer.ConversionProperty) is not { } conversion || ValueOf(place, conversion) is not { } value)
        {
            return null;
        }

        return place.ReplaceFix(value, $"{conversion}({place.Text(value)})", place.Unit.Declares(conversion) ? [] : ["arpa/inet.h"]);
    }

    /// <summary>Removes a conversion too many.</summary>
    internal static SourceFix? RemoveConversion(FixPlace place) =>
        place.Call is { Arguments: [var value] } call && place.Text(value) is { } text ? place.ReplaceFix(call, FixPlace.IsUnary(value) ? text : $"({text})") : null;

    /// <summary>Calls the conversion of the right width.</summary>
    internal static SourceFix? ConvertRightWidth(FixPlace place) =>
        place.Call is { } call && place.Property(NetworkFieldStoreAnalyzer.ConversionProperty) is { } conversion ? place.ReplaceFix(call.Callee, conversion) : null;

    private static ExpressionSyntax? ValueOf(FixPlace place, string conversion)
    {
        bool isField = conversion.StartsWith("ntoh", StringComparison.Ordinal);
        switch (place.Node)
        {
            case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Operator.Text: "=" } assignment } when !isField:
                return assignment.Value;
            case CallExpressionSyntax when place.Argument(place.ArgumentIndex) is { } argument:
                return argument;
        }

        // A comparison in a statement: the only one that has such a field on one side.
        bool isPort = conversion[^1] == 's';
        ExpressionSyntax[] sides = [.. CUnit.Within(place.Node).OfType<BinaryExpressionSyntax>()
            .Where(comparison => comparison.Operator.Text is "==" or "!=" && IsField(comparison.Left, isPort) != IsField(comparison.Right, isPort))
            .Select(comparison => IsField(comparison.Left, isPort) == isField ? comparison.Left : comparison.Right)];
        return sides is [var only] ? only : null;
    }

    private static bool IsField(ExpressionSyntax expression, bool isPort) =>
        CUnit.Bare(expression) is MemberAccessExpressionSyntax { Member.Text: var name } && (isPort ? name is "sin_port" or "sin6_port" or "s_port" : name is "s_addr");
}
