export interface OrderLine {
  article: string;
  quantity: number;
  price: number;
}

export interface Order {
  id: string;
  /** `2026-02` */
  month: string;
  customer: string;
  currency: string;
  lines: OrderLine[];
}

export function total(order: Order): number {
  return order.lines.reduce((sum, line) => sum + line.quantity * line.price, 0);
}
