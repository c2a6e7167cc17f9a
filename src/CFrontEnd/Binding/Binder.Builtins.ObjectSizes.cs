using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// __builtin_object_size and the library functions that check with it (GCC manual §6.57).
public sealed partial class Binder
{
    // Which arguments a checking function has beside those of the function that it checks for: the size of the object, and before it a flag.
    private static readonly Dictionary<string, (int First, int Count)> s_checkingFunctions = new(StringComparer.Ordinal)
    {
        ["memcpy"] = (3, 1),
        ["memmove"] = (3, 1),
        ["mempcpy"] = (3, 1),
        ["memset"] = (3, 1),
        ["strcpy"] = (2, 1),
        ["stpcpy"] = (2, 1),
        ["strcat"] = (2, 1),
        ["strncpy"] = (3, 1),
        ["stpncpy"] = (3, 1),
        ["strncat"] = (3, 1),
        ["sprintf"] = (1, 2),
        ["vsprintf"] = (1, 2),
        ["snprintf"] = (2, 2),
        ["vsnprintf"] = (2, 2),
        ["printf"] = (0, 1),
        ["vprintf"] = (0, 1),
        ["fprintf"] = (1, 1),
        ["vfprintf"] = (1, 1),
    };

    /// <summary>
    /// Binds <c>__builtin___memcpy_chk</c> and its relatives as calls of the functions that they check for: a size that is not known, which is
    /// what there is without optimisation, checks nothing. Null if the name is none of them.
    /// </summary>
    private BoundExpression? TryBindCheckingCall(CallExpressionSyntax syntax, IdentifierExpressionSyntax name, SyntaxNode at)
    {
        string text = name.Identifier.Text;
        if (!text.StartsWith("__builtin___", StringComparison.Ordinal) || !text.EndsWith("_chk", StringComparison.Ordinal))
        {
            return null;
        }

        string plain = text["__builtin___".Length..^"_chk".Length];
        if (!s_checkingFunctions.TryGetValue(plain, out (int First, int Count) extra) || FindBuiltin(Prefix + plain, name) is not { } function)
        {
            return null;
        }

        if (syntax.Arguments.Count < extra.First + extra.Count)
        {
            Report(SemanticDiagnostics.BuiltinArguments, syntax, text);
            return new BoundErrorExpression(at);
        }

        List<BoundExpression> arguments = [];
        for (int i = 0; i < syntax.Arguments.Count; i++)
        {
            bool isDropped = i >= extra.First && i < extra.First + extra.Count;
            BoundExpression argument = isDropped ? BindUnevaluated(syntax.Arguments[i]) : Rvalue(BindExpression(syntax.Arguments[i]));
            if (!isDropped)
            {
                arguments.Add(argument);
            }
        }

        return CreateCall(syntax, at, new BoundFunction(name, function), function.Type, arguments, isCountKnown: true);
    }

    /// <summary>
    /// How many bytes an object has from an address on, as far as gcc knows it without optimisation: of a variable, a member, an element or a
    /// string whose address is written down. Else the largest number, or 0 where the smallest is asked for.
    /// </summary>
    private BoundExpression BindObjectSize(CallExpressionSyntax syntax, SyntaxNode at)
    {
        BoundExpression address = Rvalue(BindUnevaluated(syntax.Arguments[0]));
        BoundExpression kind = Rvalue(BindExpression(syntax.Arguments[1]));
        long mode = kind.Constant is { IsReal: false, Bits: >= 0 and <= 3 } given ? given.Bits : 0;
        bool isClosest = (mode & 1) != 0;
        long added = 0;
        while (true)
        {
            if (address is BoundConversion { Kind: ConversionKind.Pointer or ConversionKind.Identity } cast)
            {
                address = cast.Operand;
            }
            else if (!isClosest && address is BoundBinary { Operator: BinaryOperator.Add, Right.Constant: { IsReal: false, Bits: >= 0 } distance } sum
                && sum.Left.Type.GetPointee() is { IsComplete: true } element)
            {
                added += distance.Bits * element.Size;
                address = sum.Left;
            }
            else
            {
                break;
            }
        }

        BoundExpression? place = address switch
        {
            BoundAddressOf addressOf => addressOf.Operand,
            BoundConversion { Kind: ConversionKind.ArrayDecay } decay => decay.Operand,
            _ => null,
        };
        long? size = place is null ? null : GetRemainingSize(place, added, isClosest);
        return CreateLiteral(at, BasicType.UnsignedLong, size ?? (mode >= 2 ? 0 : -1));
    }

    private static long? GetRemainingSize(BoundExpression place, long offset, bool isClosest)
    {
        long? closest = null;
        while (true)
        {
            switch (place)
            {
                case BoundVariable or BoundStringLiteral when place.Type.IsComplete:
                    closest = isClosest ? closest ?? place.Type.Size - offset : place.Type.Size - offset;
                    return closest < 0 ? 0 : closest;
                case BoundMember { IsArrow: false } member:
                    closest ??= member.Type.Size - offset;
                    offset += member.Field.Offset;
                    place = member.Receiver;
                    break;
                case BoundSubscript { Pointer: BoundConversion { Kind: ConversionKind.ArrayDecay } decay, Index.Constant: { IsReal: false } index }:
                    offset += index.Bits * place.Type.Size;
                    place = decay.Operand;
                    closest ??= place.Type.IsComplete ? place.Type.Size - offset : null;
                    break;
                default:
                    return null;
            }
        }
    }
}
