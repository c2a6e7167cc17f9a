using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing.Literals;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// Subscripts, members, and where they are: offsetof (C11 §6.5.2.1, §6.5.2.3, §7.19).
public sealed partial class Binder
{
    private BoundExpression BindSubscript(SubscriptExpressionSyntax syntax, SyntaxNode at)
    {
        BoundExpression first = SubscriptOperand(BindExpression(syntax.Array));
        BoundExpression second = SubscriptOperand(BindExpression(syntax.Index));
        if (first.Type.IsError() || second.Type.IsError())
        {
            return new BoundErrorExpression(at);
        }

        bool isSwapped = !first.Type.IsPointer() && second.Type.IsPointer();
        (BoundExpression pointer, BoundExpression index) = isSwapped ? (second, first) : (first, second);
        if (pointer.Type.GetPointee() is not { } element)
        {
            Report(SemanticDiagnostics.NotSubscriptable, syntax.Array, first.Type);
            return new BoundErrorExpression(at);
        }

        if (!index.Type.IsInteger())
        {
            Report(SemanticDiagnostics.SubscriptNotInteger, isSwapped ? syntax.Array : syntax.Index, index.Type);
            return new BoundErrorExpression(at);
        }

        if (!CheckPointerArithmetic(element, at))
        {
            return new BoundErrorExpression(at);
        }

        return new BoundSubscript(at, pointer, Promote(index), isSwapped, element);
    }

    // A subscript alone does not let an array's address out, so it does not mark it.
    private BoundExpression SubscriptOperand(BoundExpression operand) => operand.Type.IsArray() ? Decay(operand) : Rvalue(operand);

    private BoundExpression BindMemberAccess(MemberAccessExpressionSyntax syntax, SyntaxNode at)
    {
        BoundExpression receiver = BindExpression(syntax.Receiver);
        if (syntax.IsArrow || receiver.Type.IsFunction())
        {
            receiver = SubscriptOperand(receiver);
        }

        if (receiver.Type.IsError())
        {
            return new BoundErrorExpression(at);
        }

        bool isArrow = syntax.IsArrow;
        CType recordType = receiver.Type;
        if (isArrow)
        {
            if (recordType.GetPointee() is not { } pointee)
            {
                Report(
                    recordType.IsRecord() ? SemanticDiagnostics.ArrowOnRecord : SemanticDiagnostics.NotAPointerToRecord, syntax.Receiver, recordType);
                return new BoundErrorExpression(at);
            }

            recordType = pointee;
        }

        if (recordType.IsError())
        {
            return new BoundErrorExpression(at);
        }

        if (recordType.GetRecord() is not { } record)
        {
            bool isPointer = !isArrow && recordType.GetPointee()?.IsRecord() == true;
            Report(
                isPointer ? SemanticDiagnostics.DotOnPointer : isArrow ? SemanticDiagnostics.NotAPointerToRecord : SemanticDiagnostics.NotARecord,
                syntax.Receiver,
                receiver.Type);
            return new BoundErrorExpression(at);
        }

        if (!record.IsDefined)
        {
            ReportIncomplete(syntax.Receiver, recordType);
            return new BoundErrorExpression(at);
        }

        if (record.FindField(syntax.Member.Text) is not { } path)
        {
            ReportWithNote(SemanticDiagnostics.NoSuchMember, syntax.Member, record.Location, "it is defined here", recordType, syntax.Member.Text);
            return new BoundErrorExpression(at);
        }

        return AccessPath(at, receiver, recordType, isArrow, path);
    }

    private static BoundExpression AccessPath(SyntaxNode at, BoundExpression receiver, CType recordType, bool isArrow, IReadOnlyList<FieldSymbol> path)
    {
        BoundExpression result = receiver;
        CType container = recordType;
        foreach (FieldSymbol field in path)
        {
            if (field.Type.IsError())
            {
                return new BoundErrorExpression(at);
            }

            // A member is as const as the object it is in; a value that is no object has no qualifiers.
            bool isLvalue = isArrow || result.IsLvalue;
            CType type = isLvalue
                ? field.Type.WithQualifiers(container.Qualifiers & ~TypeQualifiers.Restrict & ~TypeQualifiers.Atomic)
                : field.Type.WithoutQualifiers();
            result = new BoundMember(at, result, isArrow, field, type);
            container = type;
            isArrow = false;
        }

        return result;
    }

    private BoundExpression BindOffsetof(OffsetofExpressionSyntax syntax, SyntaxNode at)
    {
        CType type = BindTypeName(syntax.Type);
        if (type.IsError())
        {
            return new BoundErrorExpression(at);
        }

        List<FieldSymbol> fields = [];
        CType current = type;
        long offset = 0;
        bool isConstant = true;
        foreach (DesignatorSyntax designator in syntax.Designators)
        {
            if (designator is MemberDesignatorSyntax member)
            {
                if (current.GetRecord() is not { IsDefined: true } record)
                {
                    Report(current.IsRecord() ? SemanticDiagnostics.IncompleteType : SemanticDiagnostics.NotARecord, designator, current);
                    return new BoundErrorExpression(at);
                }

                if (record.FindField(member.Member.Text) is not { } path)
                {
                    ReportWithNote(SemanticDiagnostics.NoSuchMember, member.Member, record.Location, "it is defined here", current, member.Member.Text);
                    return new BoundErrorExpression(at);
                }

                if (path[^1].BitWidth is not null)
                {
                    Report(SemanticDiagnostics.OffsetofBitField, designator, member.Member.Text);
                    return new BoundErrorExpression(at);
                }

                fields.AddRange(path);
                offset += path.Sum(field => field.Offset);
                current = path[^1].Type;
            }
            else
            {
                IndexDesignatorSyntax index = (IndexDesignatorSyntax)designator;
                BoundExpression value = Rvalue(BindExpression(index.Index));
                if (current.GetElement() is not { } element || !value.Type.IsInteger())
                {
                    if (!value.Type.IsError() && !current.IsError())
                    {
                        Report(SemanticDiagnostics.NotSubscriptable, designator, current);
                    }

                    return new BoundErrorExpression(at);
                }

                isConstant &= value.Constant is not null;
                offset += (value.Constant?.Bits ?? 0) * element.Size;
                current = element;
            }
        }

        if (!isConstant)
        {
            Report(SemanticDiagnostics.OffsetofNotConstant, syntax);
            return new BoundErrorExpression(at);
        }

        return new BoundOffsetof(at, type, fields) { Constant = ConstantValue.OfInteger(offset) };
    }
}
