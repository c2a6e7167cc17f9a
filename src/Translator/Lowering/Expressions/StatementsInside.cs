using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering.Expressions;

/// <summary>
/// Tells which expressions C# can only have with the help of statements in front of them: those with a comma operator, a statement expression or
/// a conditional expression of type void inside, where a value is computed. Remembers its answers, so that deep trees are looked at once.
/// </summary>
internal sealed class StatementsInside
{
    private readonly Dictionary<BoundExpression, bool> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether an expression whose value is used needs statements.</summary>
    public bool IsIn(BoundExpression expression)
    {
        if (!_known.TryGetValue(expression, out bool isIn))
        {
            Finder finder = new(this, expression);
            finder.Visit(expression);
            isIn = finder.Found;
            _known.Add(expression, isIn);
        }

        return isIn;
    }

    /// <summary>Whether an initialiser needs statements.</summary>
    public bool IsIn(BoundInitializer initializer)
    {
        Finder finder = new(this, null);
        finder.Visit(initializer);
        return finder.Found;
    }

    /// <summary>
    /// Whether an expression whose value nobody uses needs statements of another form than the one that the emitter gives it: a list of effects,
    /// or one <c>if</c> for a conditional expression.
    /// </summary>
    public bool IsInEffect(BoundExpression effect, bool isWholeStatement) => effect switch
    {
        BoundConversion { Kind: ConversionKind.ToVoid or ConversionKind.LvalueConversion or ConversionKind.Identity } conversion =>
            IsInEffect(conversion.Operand, isWholeStatement),
        BoundComma comma => IsInEffect(comma.Left, isWholeStatement: false) || IsInEffect(comma.Right, isWholeStatement: false),
        BoundConditional { WhenTrue: { } whenTrue } conditional when isWholeStatement && conditional.Type.IsVoid() =>
            IsIn(conditional.Condition) || IsInEffect(whenTrue, isWholeStatement: true) || IsInEffect(conditional.WhenFalse, isWholeStatement: true),
        _ => IsIn(effect),
    };

    private sealed class Finder(StatementsInside answers, BoundExpression? root) : BoundTreeWalker
    {
        public bool Found { get; private set; }

        protected override bool EnterExpression(BoundExpression expression)
        {
            if (Found)
            {
                return false;
            }

            Found = expression is BoundComma or BoundStatementExpression || (expression is BoundConditional && expression.Type.IsVoid());
            if (Found || ReferenceEquals(expression, root))
            {
                return !Found;
            }

            // Each operand is asked for itself, so that its answer is known when it is rewritten in turn.
            Found = answers.IsIn(expression);
            return false;
        }
    }
}
