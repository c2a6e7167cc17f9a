using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering.Expressions;

namespace CSockTranslate.Translator.Lowering.Jumps;

/// <summary>
/// <c>setjmp</c> (C11 §7.13): a call stores what it returns in a variable and has a label behind it. The body of the function becomes resumable:
/// <c>longjmp</c> is an exception, which the function catches to begin again with a jump to the label of the call that returns once more.
/// </summary>
internal sealed class SetjmpCalls : BoundTreeRewriter
{
    private readonly VariableSymbol _place;
    private readonly VariableSymbol _value;
    private readonly List<LabelSymbol> _returns = [];

    private SetjmpCalls(BoundBlock body)
    {
        _place = Temporaries.Create("place", BasicType.Int, body.Syntax);
        _value = Temporaries.Create("returned", BasicType.Int, body.Syntax);
    }

    /// <summary>Puts a label behind each call in a function's body.</summary>
    /// <param name="body">The body; replaced.</param>
    /// <returns>What <see cref="AddReentry"/> needs; null if there is no call.</returns>
    public static SetjmpCalls? Lower(ref BoundBlock body)
    {
        if (!CallFinder.IsIn(body))
        {
            return null;
        }

        SetjmpCalls calls = new(body);
        body = (BoundBlock)calls.Rewrite(body);
        return calls;
    }

    /// <summary>Makes the body resumable, after the calls have become statements.</summary>
    public BoundBlock AddReentry(BoundBlock body)
    {
        AddedSyntax start = AddedSyntax.Before(body.Syntax is CompoundStatementSyntax { Statements: [var first, ..] } ? first : body.Syntax);
        BoundStatement reentry = _returns.Count == 1
            ? new BoundIf(start, Temporaries.Read(_place, start), new BoundGoto(start, _returns[0]), null)
            : MakeSwitch(start);
        LabelSymbol resume = new("resume", body.Syntax.Span) { IsUsed = true };
        BoundResumable resumable = new(start, new BoundBlock(start, [reentry, .. body.Statements]), _place, _value, resume);
        return new BoundBlock(body.Syntax, [
            Temporaries.Declare(start, _place, Number(start, 0)),
            Temporaries.Declare(start, _value, Number(start, 0)),
            new BoundLabeled(start, resume, resumable),
        ]);
    }

    /// <inheritdoc/>
    public override BoundExpression Rewrite(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundCall call when IsSetjmp(call):
                return Note(call, isUsed: true);
            case BoundConversion { Kind: ConversionKind.ToVoid, Operand: BoundCall call } when IsSetjmp(call):
                return Note(call, isUsed: false);
            default:
                return base.Rewrite(expression);
        }
    }

    /// <inheritdoc/>
    public override BoundStatement Rewrite(BoundStatement statement) =>
        statement is BoundExpressionStatement { Expression: BoundCall call } && IsSetjmp(call)
            ? new BoundExpressionStatement(statement.Syntax, Note(call, isUsed: false))
            : base.Rewrite(statement);

    private BoundStatementExpression Note(BoundCall call, bool isUsed)
    {
        SyntaxNode syntax = call.Syntax;
        LabelSymbol label = new($"setjmp_{_returns.Count + 1}", syntax.Span) { IsUsed = true };
        _returns.Add(label);
        bool isBuiltin = call.Callee is BoundFunction { Symbol.IsBuiltin: true };
        List<BoundExpression> arguments = [.. call.Arguments.SkipLast(isBuiltin ? 0 : 2).Select(Rewrite)];
        arguments.Add(new BoundAddressOf(syntax, new BoundVariable(syntax, _place), new PointerType(BasicType.Int)));
        arguments.Add(Number(syntax, _returns.Count));
        BoundCall noting = new(syntax, call.Callee, call.FunctionType, arguments, call.Type);
        AddedSyntax place = AddedSyntax.AtEndOf(syntax);
        BoundBlock body = new(place, [
            new BoundExpressionStatement(AddedSyntax.Before(syntax), Temporaries.Assign(_value, noting)),
            new BoundLabeled(place, label, new BoundExpressionStatement(place, null)),
        ]);
        return isUsed
            ? new BoundStatementExpression(syntax, body, Temporaries.Read(_value, place), BasicType.Int)
            : new BoundStatementExpression(syntax, body, null, BasicType.Void);
    }

    private BoundSwitch MakeSwitch(AddedSyntax place)
    {
        List<BoundCase> cases = [.. _returns.Select((label, i) => new BoundCase(place, Number(place, i + 1), null, new BoundGoto(place, label)))];
        return new BoundSwitch(place, Temporaries.Read(_place, place), new BoundBlock(place, cases), cases, null);
    }

    private static BoundLiteral Number(SyntaxNode syntax, long value) =>
        new(syntax, BasicType.Int, ConstantValue.OfInteger(value)) { Constant = ConstantValue.OfInteger(value) };

    // The header's macros call functions that take two more arguments than those of C; the compiler's own has none of them yet.
    private static bool IsSetjmp(BoundCall call) =>
        call is { Callee: BoundFunction { Symbol: { IsFromSystemHeader: true, Name: "setjmp" or "sigsetjmp" } or { IsBuiltin: true, Name: "__builtin_setjmp" } } };

    private sealed class CallFinder : BoundTreeWalker
    {
        private bool _found;

        public static bool IsIn(BoundBlock body)
        {
            CallFinder finder = new();
            finder.Visit(body);
            return finder._found;
        }

        protected override bool EnterExpression(BoundExpression expression)
        {
            _found |= expression is BoundCall call && IsSetjmp(call);
            return !_found;
        }
    }
}
